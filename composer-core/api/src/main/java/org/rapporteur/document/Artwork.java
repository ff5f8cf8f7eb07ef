package org.rapporteur.document;

/// What a figure shows. A plugin gives a [Drawing] or a [Picture]; the engine turns each drawing
/// into a [Recording].
public sealed interface Artwork permits Drawing, Recording, Picture {
    /// Width in points (1/72 inch).
    double width();

    /// Height in points.
    double height();
}
