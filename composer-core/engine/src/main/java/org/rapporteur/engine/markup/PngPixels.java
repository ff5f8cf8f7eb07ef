package org.rapporteur.engine.markup;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Counts what the pixel data of a PNG unpack to, without keeping it.
final class PngPixels {
    /// Start and step of the seven passes of an interlaced picture (W3C PNG, 8.1): x, y, dx, dy.
    private static final int[][] PASSES = {
        {0, 0, 8, 8},
        {4, 0, 8, 8},
        {0, 4, 4, 8},
        {2, 0, 4, 4},
        {0, 2, 2, 4},
        {1, 0, 2, 2},
        {0, 1, 1, 2}
    };

    private final Inflater inflater = new Inflater();
    private final byte[] scratch = new byte[1 << 14];
    private long expected;
    private long seen;

    /// @param depth bits a sample
    /// @param colour colour type of the header
    /// @return false if there is no such kind of pixel
    boolean expect(int width, int height, int depth, int colour, boolean interlaced) {
        int samples = samples(colour);
        if (samples == 0
                || !(depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16)) {
            return false;
        }
        int bits = samples * depth;
        expected = interlaced ? interlaced(width, height, bits) : rows(width, height, bits);
        return true;
    }

    private static int samples(int colour) {
        return switch (colour) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
    }

    private static long interlaced(int width, int height, int bits) {
        long bytes = 0;
        for (var pass : PASSES) {
            bytes +=
                    rows(
                            (width - pass[0] + pass[2] - 1) / pass[2],
                            (height - pass[1] + pass[3] - 1) / pass[3],
                            bits);
        }
        return bytes;
    }

    /// Every row has one byte for its filter before its pixels.
    private static long rows(int width, int height, int bits) {
        return width <= 0 ? 0 : (1 + ((long) width * bits + 7) / 8) * height;
    }

    void add(byte[] bytes, int start, int length, String path) {
        inflater.setInput(bytes, start, length);
        try {
            for (int got = 1; got > 0 && seen <= expected; seen += got) {
                got = inflater.inflate(scratch);
            }
        } catch (DataFormatException e) {
            throw PictureRefused.unreadable(path, "its pixels cannot be unpacked");
        }
    }

    /// Whether there were as many pixels as the header says. To be asked once, at the end.
    boolean isComplete() {
        inflater.end();
        return seen == expected;
    }
}
