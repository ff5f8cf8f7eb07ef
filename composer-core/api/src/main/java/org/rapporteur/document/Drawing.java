package org.rapporteur.document;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// Artwork that is drawn once, while its section is composed. Origin top left, y downwards, unit
/// one point.
///
/// ```java
/// Blocks.drawing(100, 20, pen -> {
///     pen.setFont(request.style().font(FontCut.SANS, 9));
///     pen.drawString("Acme Ltd", 0, 12);
/// });
/// ```
public record Drawing(double width, double height, Consumer<Graphics2D> painter)
        implements Artwork {
    public Drawing {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("a drawing has a size: " + width + " x " + height);
        }
    }
}
