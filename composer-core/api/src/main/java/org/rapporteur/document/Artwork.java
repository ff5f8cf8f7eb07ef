package org.rapporteur.document;

/// What a figure shows. A plugin gives a [Drawing] or a [Picture]; the engine turns each drawing
/// into a [Recording].
///
/// ```java
/// Artwork map = Blocks.drawing(200, 100, pen -> pen.drawRect(0, 0, 200, 100));
/// Blocks.figure(null, map, "A map of the venue", table);
/// ```
public sealed interface Artwork permits Drawing, Recording, Picture {
    /// Width in points (1/72 inch).
    double width();

    /// Height in points.
    double height();
}
