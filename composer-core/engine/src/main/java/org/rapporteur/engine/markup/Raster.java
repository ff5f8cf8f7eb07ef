package org.rapporteur.engine.markup;

import org.rapporteur.document.Orientation;

import java.util.Locale;

/// A PNG or JPEG whose header is sound, without what cameras and editors note in it (place, owner,
/// time).
///
/// @param width in pixels, 1 to 16,384
/// @param height in pixels, 1 to 16,384
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Raster(byte[] bytes, int width, int height, Orientation orientation) {
    private static final int LONGEST_SIDE = 16_384;
    private static final long MOST_PIXELS = 40_000_000;

    /// @param path for messages
    static Raster of(byte[] bytes, String path) {
        if (PngFile.isPng(bytes)) {
            return PngFile.read(bytes, path);
        }
        if (JpegFile.isJpeg(bytes)) {
            return JpegFile.read(bytes, path);
        }
        var disguise = FileLooks.of(bytes);
        throw new PictureRefused(
                "unreadable-image",
                "`" + path + "` is " + disguise.what() + ", not a PNG or JPEG picture",
                disguise.fix());
    }

    /// Refuses sizes that no page needs, before memory is spent on them.
    static void checkSize(long width, long height, String path) {
        if (width < 1 || height < 1) {
            throw PictureRefused.unreadable(path, "it is " + width + " × " + height + " pixels");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new PictureRefused(
                    "image-too-large",
                    String.format(
                            Locale.ROOT,
                            "`%s` has %d × %d pixels; the limit is 40 million, and 16384 a side",
                            path,
                            width,
                            height),
                    "scale it down to 6000 pixels or fewer");
        }
    }
}
