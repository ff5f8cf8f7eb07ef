package org.rapporteur.engine.markup;

import org.rapporteur.document.Orientation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A JPEG file: segments of marker, length and content, then the picture (ISO/IEC 10918-1, B.1).
final class JpegFile {
    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int FILL = 0xFF;
    private static final int EXIF_AND_XMP = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_NOTE = 0xEF;
    private static final byte[] PROFILE = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer in;
    private final String path;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegFile(byte[] bytes, String path) {
        this.in = ByteBuffer.wrap(bytes);
        this.path = path;
    }

    static boolean isJpeg(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) START;
    }

    static Raster read(byte[] bytes, String path) {
        var jpeg = new JpegFile(bytes, path);
        jpeg.keep(0, 2);
        jpeg.in.position(2);
        while (jpeg.segment()) {}
        return new Raster(jpeg.kept.toByteArray(), jpeg.width, jpeg.height, jpeg.orientation);
    }

    /// Reads one segment; false when the picture itself, all that is left, was reached.
    private boolean segment() {
        int start = in.position();
        if (in.remaining() < 4) {
            throw truncated();
        }
        int marker = in.get(start + 1) & 0xFF;
        if (marker == FILL) {
            in.position(start + 1);
            return true;
        }
        int length = in.getShort(start + 2) & 0xFFFF;
        if (in.get(start) != (byte) 0xFF || length < 2 || length + 2 > in.remaining()) {
            throw truncated();
        }
        if (isFrame(marker)) {
            frame(marker, start, length);
        }
        if (marker == SCAN) {
            return scan(start);
        }
        if (marker == EXIF_AND_XMP && orientation == Orientation.UPRIGHT) {
            orientation = Exif.orientation(in.array(), start + 4, start + 2 + length);
        }
        if (!isNote(marker, start)) {
            keep(start, length + 2);
        }
        in.position(start + 2 + length);
        return true;
    }

    /// What programs and cameras note beside a picture; all but the colours that it is in.
    private boolean isNote(int marker, int start) {
        if (marker == COLOURS) {
            int end = Math.min(start + 4 + PROFILE.length, in.limit());
            return !Arrays.equals(in.array(), start + 4, end, PROFILE, 0, PROFILE.length);
        }
        return marker == COMMENT
                || marker >= EXIF_AND_XMP && marker <= LAST_NOTE && marker != ADOBE;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private void frame(int marker, int start, int length) {
        if (length < 8 || width != 0) {
            throw PictureRefused.unreadable(path, "its header is not in order");
        }
        int components = in.get(start + 9);
        boolean rare = components != 1 && components != 3 && components != 4;
        if (marker > 0xC2 || in.get(start + 4) != 8 || rare) {
            throw new PictureRefused(
                    "unreadable-image",
                    "`" + path + "` is a JPEG of a rare kind (arithmetic, lossless or 12 bit)",
                    "save it as an ordinary JPEG or as PNG");
        }
        if (components == 4) {
            throw new PictureRefused(
                    "unreadable-image",
                    "`" + path + "` is a JPEG in printing colours (CMYK); a report is in RGB",
                    "save it in RGB colours");
        }
        height = in.getShort(start + 5) & 0xFFFF;
        width = in.getShort(start + 7) & 0xFFFF;
        Raster.checkSize(width, height, path);
    }

    /// The picture itself, and all that belongs to it. Phones write films and notes behind its end.
    private boolean scan(int start) {
        int end = width == 0 ? -1 : end(start);
        if (end < 0) {
            throw truncated();
        }
        keep(start, end - start);
        return false;
    }

    /// Behind the marker that ends the picture; -1 where there is none.
    private int end(int start) {
        int at = start + 2 + (in.getShort(start + 2) & 0xFFFF);
        while (at + 1 < in.limit()) {
            int marker = in.get(at + 1) & 0xFF;
            if (in.get(at) != (byte) 0xFF || marker == 0 || isRestart(marker) || marker == FILL) {
                at++;
            } else if (marker == END) {
                return at + 2;
            } else if (at + 3 < in.limit()) {
                at += 2 + (in.getShort(at + 2) & 0xFFFF);
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private PictureRefused truncated() {
        return PictureRefused.unreadable(path, "it ends after " + in.limit() + " bytes");
    }

    private void keep(int start, int length) {
        kept.write(in.array(), start, length);
    }
}
