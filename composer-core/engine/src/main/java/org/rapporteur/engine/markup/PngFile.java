package org.rapporteur.engine.markup;

import org.rapporteur.document.Orientation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/// A PNG file: chunks of length, type, content and check sum (W3C PNG, third edition, 5.3).
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int CHUNK_FRAME = 12;
    private static final int HEADER_LENGTH = 13;
    private static final Set<String> PRIVATE = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private static final int INDEXED = 3;
    private static final int LONGEST_PALETTE = 3 * 256;

    /// An interlaced picture has to be held as a whole to be put together.
    private static final long MOST_INTERLACED = 16_000_000;

    private final ByteBuffer in;
    private final String path;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final PngPixels pixels = new PngPixels();
    private int width;
    private int height;
    private boolean lacksPalette;

    private PngFile(byte[] bytes, String path) {
        this.in = ByteBuffer.wrap(bytes);
        this.path = path;
    }

    /// Whether a file begins like a PNG, however soon it ends.
    static boolean isPng(byte[] bytes) {
        int length = Math.min(bytes.length, SIGNATURE.length);
        return length > 1 && Arrays.equals(bytes, 0, length, SIGNATURE, 0, length);
    }

    static Raster read(byte[] bytes, String path) {
        var png = new PngFile(bytes, path);
        if (bytes.length < SIGNATURE.length) {
            throw PictureRefused.unreadable(path, "it ends after " + bytes.length + " bytes");
        }
        png.keep(0, SIGNATURE.length);
        png.in.position(SIGNATURE.length);
        png.header();
        while (!png.chunk()) {}
        if (png.lacksPalette) {
            throw PictureRefused.unreadable(path, "it has no palette");
        }
        if (!png.pixels.isComplete()) {
            throw PictureRefused.unreadable(
                    path, "it has fewer or more pixels than its header says");
        }
        return new Raster(png.kept.toByteArray(), png.width, png.height, Orientation.UPRIGHT);
    }

    private void header() {
        int start = in.position();
        if (in.remaining() < CHUNK_FRAME + HEADER_LENGTH
                || in.getInt(start) != HEADER_LENGTH
                || !type(start).equals("IHDR")) {
            throw PictureRefused.unreadable(path, "it ends after " + in.limit() + " bytes");
        }
        long wide = Integer.toUnsignedLong(in.getInt(start + 8));
        long high = Integer.toUnsignedLong(in.getInt(start + 12));
        Raster.checkSize(wide, high, path);
        width = (int) wide;
        height = (int) high;
        int depth = in.get(start + 16);
        int colour = in.get(start + 17);
        boolean interlaced = in.get(start + 20) != 0;
        if (interlaced && (long) width * height > MOST_INTERLACED) {
            throw tooLargeInterlaced();
        }
        lacksPalette = colour == INDEXED;
        if (!pixels.expect(width, height, depth, colour, interlaced)) {
            throw PictureRefused.unreadable(path, "its header names a colour type that is none");
        }
    }

    private static boolean isPalette(int length) {
        return length > 0 && length % 3 == 0 && length <= LONGEST_PALETTE;
    }

    private PictureRefused tooLargeInterlaced() {
        return new PictureRefused(
                "image-too-large",
                String.format(
                        Locale.ROOT,
                        "`%s` has %d × %d pixels; the limit for an interlaced PNG is 16 million",
                        path,
                        width,
                        height),
                "save it without interlacing, or scale it down");
    }

    /// Reads one chunk; true after the last.
    private boolean chunk() {
        int start = in.position();
        if (in.remaining() < CHUNK_FRAME) {
            throw PictureRefused.unreadable(path, "it ends after " + in.limit() + " bytes");
        }
        int length = in.getInt(start);
        if (length < 0 || length > in.remaining() - CHUNK_FRAME) {
            throw PictureRefused.unreadable(path, "it ends after " + in.limit() + " bytes");
        }
        var type = type(start);
        checkSum(start + 4, length + 4);
        lacksPalette &= !type.equals("PLTE") || !isPalette(length);
        if (type.equals("IDAT")) {
            pixels.add(in.array(), start + 8, length, path);
        }
        if (!PRIVATE.contains(type)) {
            keep(start, length + CHUNK_FRAME);
        }
        in.position(start + length + CHUNK_FRAME);
        return type.equals("IEND");
    }

    private void checkSum(int start, int length) {
        var crc = new CRC32();
        crc.update(in.array(), start, length);
        if ((int) crc.getValue() != in.getInt(start + length)) {
            throw PictureRefused.unreadable(path, "a check sum does not fit");
        }
    }

    private String type(int start) {
        return new String(in.array(), start + 4, 4, StandardCharsets.ISO_8859_1);
    }

    private void keep(int start, int length) {
        kept.write(in.array(), start, length);
    }
}
