package org.rapporteur.engine.chart;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Drawing;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;
import org.rapporteur.finding.Finding;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Records what is drawn, mark by mark, without a screen. Text in a font of the theme that is
/// horizontal, or leads straight upwards, stays text; other text becomes outlines. Colours are
/// mixed with the white of the paper.
public final class RecordingGraphics extends ShapeGraphics {
    private static final double HAIRLINE = 0.25;

    /// In points; nobody is asked to draw in it.
    private static final double FIRST_SIZE = 9;

    private final Sheet sheet;
    private final ThemeStyle style;
    private Pen pen;

    private RecordingGraphics(Sheet sheet, ThemeStyle style, Pen pen) {
        this.sheet = sheet;
        this.style = style;
        this.pen = pen;
    }

    /// Records what a painter draws.
    ///
    /// @param findings is told what could not be recorded as it was drawn, and what no font has
    public static Recording record(Drawing drawing, ThemeStyle style, Consumer<Finding> findings) {
        var sheet = new Sheet(drawing.width(), drawing.height());
        drawing.painter().accept(new RecordingGraphics(sheet, style, Pen.fresh()));
        sheet.findings().forEach(findings);
        return sheet.recording();
    }

    @Override
    void unsupported(Unsupported what) {
        sheet.add(what);
    }

    @Override
    public Graphics create() {
        var copy = new RecordingGraphics(sheet, style, pen);
        copy.setRenderingHints(getRenderingHints());
        return copy;
    }

    @Override
    public void dispose() {}

    @Override
    public void fill(Shape shape) {
        fillPlaced(pen.placed(shape));
    }

    private void fillPlaced(Shape placed) {
        var bounds = placed.getBounds2D();
        if (bounds.getWidth() > 0 && bounds.getHeight() > 0) {
            ink(colour -> new Mark.Fill(new Outline(placed), colour), bounds);
        }
    }

    @Override
    public void draw(Shape shape) {
        var scale = pen.scale();
        if (!(pen.stroke() instanceof BasicStroke basic)
                || scale == 0
                || basic.getEndCap() == BasicStroke.CAP_ROUND
                || basic.getLineJoin() == BasicStroke.JOIN_ROUND) {
            fill(pen.stroke().createStrokedShape(shape));
            return;
        }
        var width = Math.max(HAIRLINE, basic.getLineWidth() * scale);
        var placed = pen.transform().createTransformedShape(shape);
        var bounds = placed.getBounds2D();
        ink(
                colour -> new Mark.Stroke(new Outline(placed), colour, width, dash(basic, scale)),
                new Rectangle2D.Double(
                        bounds.getX() - width / 2,
                        bounds.getY() - width / 2,
                        bounds.getWidth() + width,
                        bounds.getHeight() + width));
    }

    private static List<Double> dash(BasicStroke stroke, double scale) {
        var lengths = new ArrayList<Double>();
        var dash = stroke.getDashArray();
        if (dash != null) {
            for (var length : dash) {
                lengths.add(length * scale);
            }
        }
        return lengths;
    }

    /// Puts a mark on the paper in the pen's colour.
    private void ink(Ink ink, Rectangle2D bounds) {
        var colours = Colours.of(pen.paint());
        if (colours.isEmpty()) {
            unsupported(Unsupported.PATTERN);
        }
        var colour = Colours.mean(colours);
        var opacity = Colours.opacity(colour, pen.composite());
        if (opacity > 0) {
            sheet.add(
                    ink.mark(Colours.onWhite(colour, opacity)),
                    bounds,
                    Pen.common(pen.clip(), sheet.page()));
        }
    }

    private interface Ink {
        Mark mark(int colour);
    }

    @Override
    public void drawString(String text, float x, float y) {
        var line =
                text.codePoints().anyMatch(Character::isISOControl)
                        ? text.replaceAll("\\p{Cntrl}", " ")
                        : text;
        if (line.isBlank()) {
            return;
        }
        var cut = new Cuts(style).of(getFont());
        if (cut.isPresent() && (pen.isUpright() || pen.isUpwards())) {
            write(line, x, y, cut.get());
        } else {
            unsupported(cut.isPresent() ? Unsupported.OUTLINED_TEXT : Unsupported.FOREIGN_FONT);
            var layout = new TextLayout(line, getFont(), ThemeFonts.PAPER);
            fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
        }
    }

    private void write(String text, float x, float y, FontCut cut) {
        var start = new double[] {x, y};
        pen.transform().transform(start, 0, start, 0, 1);
        double size = getFont().getSize2D() * pen.scale();
        var lettering = Lettering.of(text, start[0], start[1], cut, size, style);
        lettering.findings().forEach(sheet::add);
        for (var piece : lettering.pieces()) {
            if (pen.isUpwards()) {
                ink(colour -> lettering.upwards(piece, colour), lettering.boxUpwards(piece));
            } else {
                ink(colour -> lettering.run(piece, colour), lettering.box(piece));
            }
        }
    }

    /// Runs of one font and colour, one after another.
    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        var before = pen;
        var left = x;
        while (text.getIndex() < text.getEndIndex()) {
            var attributes = text.getAttributes();
            if (attributes.get(TextAttribute.FONT) instanceof Font font) {
                pen = pen.with(font);
            } else if (attributes.containsKey(TextAttribute.FAMILY)) {
                pen = pen.with(Font.getFont(attributes));
            }
            if (attributes.get(TextAttribute.FOREGROUND) instanceof Paint foreground) {
                pen = pen.with(foreground);
            }
            var run = run(text);
            drawString(run, left, y);
            left += (float) getFont().getStringBounds(run, ThemeFonts.PAPER).getWidth();
            pen = before;
        }
    }

    private static String run(AttributedCharacterIterator text) {
        var run = new StringBuilder();
        var end = text.getRunLimit();
        for (var letter = text.current(); text.getIndex() < end; letter = text.next()) {
            run.append(letter);
        }
        return run.toString();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return ThemeFonts.PAPER;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new PaperMetrics(font);
    }

    @Override
    public Font getFont() {
        var font = pen.font();
        return font == null ? style.font(FontCut.SANS, FIRST_SIZE) : font;
    }

    @Override
    public void setFont(@Nullable Font font) {
        if (font != null) {
            pen = pen.with(font);
        }
    }

    @Override
    public Paint getPaint() {
        return pen.paint();
    }

    @Override
    public void setPaint(@Nullable Paint paint) {
        if (paint != null) {
            pen = pen.with(paint);
        }
    }

    @Override
    public Color getColor() {
        return Colours.mean(Colours.of(pen.paint()));
    }

    @Override
    public void setColor(@Nullable Color colour) {
        setPaint(colour);
    }

    @Override
    public Color getBackground() {
        return pen.background();
    }

    @Override
    public void setBackground(Color colour) {
        pen = pen.withBackground(colour);
    }

    @Override
    public Stroke getStroke() {
        return pen.stroke();
    }

    @Override
    public void setStroke(Stroke stroke) {
        pen = pen.with(stroke);
    }

    @Override
    public Composite getComposite() {
        return pen.composite();
    }

    @Override
    public void setComposite(Composite composite) {
        if (!Colours.isSupported(composite)) {
            unsupported(Unsupported.BLENDING);
        }
        pen = pen.with(composite);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(pen.transform());
    }

    @Override
    public void setTransform(AffineTransform transform) {
        pen = pen.with(new AffineTransform(transform));
    }

    @Override
    public void transform(AffineTransform inner) {
        var both = new AffineTransform(pen.transform());
        both.concatenate(inner);
        pen = pen.with(both);
    }

    @Override
    public @Nullable Shape getClip() {
        var clip = pen.clip();
        if (clip == null) {
            return null;
        }
        try {
            return pen.with(pen.transform().createInverse()).placed(clip);
        } catch (NoninvertibleTransformException _) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        pen = pen.clippedTo(shape == null ? null : pen.placed(shape));
    }

    @Override
    public void clip(@Nullable Shape shape) {
        pen = pen.clippedTo(shape == null ? null : Pen.common(pen.clip(), pen.placed(shape)));
    }
}
