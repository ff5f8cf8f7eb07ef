package org.rapporteur.document;

/// How a picture is to be turned before it is shown: cameras store pictures as the sensor lies, and
/// say in Exif which way is up (tag 274, values 1 to 8 in this order).
///
/// ```java
/// for (var figure : document.all(Figure.class)) {
///     if (figure.artwork() instanceof Picture picture && picture.orientation() != Orientation.UPRIGHT) {
///         names.add("turned");
///     }
/// }
/// ```
public enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    /// Its top lies at the left: it is turned clockwise to be shown.
    LEFT,
    RIGHT_MIRRORED,
    /// Its top lies at the right.
    RIGHT;

    /// Whether width and height change places.
    public boolean isSideways() {
        return compareTo(LEFT_MIRRORED) >= 0;
    }
}
