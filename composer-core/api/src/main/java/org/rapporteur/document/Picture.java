package org.rapporteur.document;

/// A PNG or JPEG picture.
///
/// ```java
/// Blocks.picture(logo, 120, 40); // a PNG or JPEG file of the jar, 120 x 40 points
/// ```
///
/// @param bytes the file; not to be changed afterwards
/// @param width in points, as it is shown
/// @param height in points, as it is shown
/// @param orientation how it lies in its file
@SuppressWarnings("ArrayRecordComponent") // kept as read, never compared
public record Picture(byte[] bytes, double width, double height, Orientation orientation)
        implements Artwork {
    public Picture {
        if (!(width > 0) || !(height > 0) || Double.isInfinite(width * height)) {
            throw new IllegalArgumentException(
                    "a picture of " + width + " × " + height + " points cannot be shown");
        }
    }

    /// An upright picture.
    public Picture(byte[] bytes, double width, double height) {
        this(bytes, width, height, Orientation.UPRIGHT);
    }
}
