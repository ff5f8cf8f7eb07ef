package org.rapporteur.engine.chart;

import org.jspecify.annotations.Nullable;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

/// What the next mark is drawn with.
///
/// @param clip on the page; null for the whole of it
/// @param font null until one is set
record Pen(
        AffineTransform transform,
        @Nullable Shape clip,
        Paint paint,
        Color background,
        Stroke stroke,
        Composite composite,
        @Nullable Font font) {

    static Pen fresh() {
        return new Pen(
                new AffineTransform(),
                null,
                Color.BLACK,
                Color.WHITE,
                new BasicStroke(),
                AlphaComposite.SrcOver,
                null);
    }

    Pen with(AffineTransform other) {
        return new Pen(other, clip, paint, background, stroke, composite, font);
    }

    Pen clippedTo(@Nullable Shape other) {
        return new Pen(transform, other, paint, background, stroke, composite, font);
    }

    Pen with(Paint other) {
        return new Pen(transform, clip, other, background, stroke, composite, font);
    }

    Pen withBackground(Color other) {
        return new Pen(transform, clip, paint, other, stroke, composite, font);
    }

    Pen with(Stroke other) {
        return new Pen(transform, clip, paint, background, other, composite, font);
    }

    Pen with(Composite other) {
        return new Pen(transform, clip, paint, background, stroke, other, font);
    }

    Pen with(Font other) {
        return new Pen(transform, clip, paint, background, stroke, composite, other);
    }

    /// A shape on the page. A rectangle that is not turned stays one.
    Shape placed(Shape shape) {
        var turned = AffineTransform.TYPE_MASK_ROTATION | AffineTransform.TYPE_GENERAL_TRANSFORM;
        if (shape instanceof Rectangle2D && (transform.getType() & turned) == 0) {
            return transform.createTransformedShape(shape).getBounds2D();
        }
        return transform.createTransformedShape(shape);
    }

    /// The part of a clip that is inside a shape, too.
    static Shape common(@Nullable Shape clip, Shape shape) {
        if (clip == null) {
            return shape;
        }
        if (clip instanceof Rectangle2D one && shape instanceof Rectangle2D other) {
            var both = one.createIntersection(other);
            return both.getWidth() < 0 || both.getHeight() < 0 ? new Rectangle2D.Double() : both;
        }
        var both = new Area(clip);
        both.intersect(new Area(shape));
        return both;
    }

    /// How much lines grow, if evenly in all directions; else 0.
    double scale() {
        var even =
                AffineTransform.TYPE_TRANSLATION
                        | AffineTransform.TYPE_UNIFORM_SCALE
                        | AffineTransform.TYPE_FLIP
                        | AffineTransform.TYPE_MASK_ROTATION;
        return (transform.getType() & ~even) == 0
                ? Math.sqrt(Math.abs(transform.getDeterminant()))
                : 0;
    }

    /// Whether text stands upright on a horizontal line.
    boolean isUpright() {
        var upright = AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_UNIFORM_SCALE;
        return (transform.getType() & ~upright) == 0 && transform.getScaleX() > 0;
    }

    /// Whether text leads straight upwards.
    boolean isUpwards() {
        var turned =
                AffineTransform.TYPE_TRANSLATION
                        | AffineTransform.TYPE_UNIFORM_SCALE
                        | AffineTransform.TYPE_QUADRANT_ROTATION;
        return (transform.getType() & ~turned) == 0 && transform.getShearX() > 0;
    }
}
