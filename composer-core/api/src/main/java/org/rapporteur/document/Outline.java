package org.rapporteur.document;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/// A shape that no longer changes.
///
/// ```java
/// for (var figure : document.all(Figure.class)) {
///     if (figure.artwork() instanceof Recording recording) {
///         recording.marks().stream()
///                 .filter(mark -> mark instanceof Mark.Fill)
///                 .map(mark -> ((Mark.Fill) mark).outline());
///     }
/// }
/// ```
public final class Outline {
    private final Path2D.Double path;

    public Outline(Shape shape) {
        path = new Path2D.Double(shape);
    }

    public PathIterator segments() {
        return path.getPathIterator(null);
    }

    public boolean isEvenOdd() {
        return path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    public Rectangle2D bounds() {
        return path.getBounds2D();
    }
}
