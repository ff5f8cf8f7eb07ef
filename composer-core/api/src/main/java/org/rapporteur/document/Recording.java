package org.rapporteur.document;

import java.util.List;

/// What was drawn, mark by mark: inert, and the same in every output format. Origin top left, y
/// downwards, unit one point.
///
/// ```java
/// for (var figure : document.all(Figure.class)) {
///     if (figure.artwork() instanceof Recording recording) {
///         names.add(recording.width() + " x " + recording.height());
///     }
/// }
/// ```
public record Recording(double width, double height, List<Mark> marks) implements Artwork {
    public Recording {
        marks = List.copyOf(marks);
    }
}
