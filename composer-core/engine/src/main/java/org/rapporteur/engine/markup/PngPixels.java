package org.rapporteur.engine.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

    /// W3C PNG, 9.2.
    private static final int LAST_FILTER = 4;

    private final Inflater inflater = new Inflater();
    private final byte[] scratch = new byte[1 << 14];
    private final Deque<Rows> rows = new ArrayDeque<>();
    private int left;
    private boolean tooMany;

    /// Rows of one length; each has one byte for its filter before its pixels.
    private static final class Rows {
        final int length;
        int count;

        Rows(int length, int count) {
            this.length = length;
            this.count = count;
        }
    }

    /// @param depth bits a sample
    /// @param colour colour type of the header
    /// @return false if there is no such kind of pixel
    boolean expect(int width, int height, int depth, int colour, boolean interlaced) {
        if (!depths(colour).contains(depth)) {
            return false;
        }
        int bits = samples(colour) * depth;
        if (interlaced) {
            for (var pass : PASSES) {
                expect(
                        Math.ceilDiv(width - pass[0], pass[2]),
                        Math.ceilDiv(height - pass[1], pass[3]),
                        bits);
            }
        } else {
            expect(width, height, bits);
        }
        return true;
    }

    private static List<Integer> depths(int colour) {
        return switch (colour) {
            case 0 -> List.of(1, 2, 4, 8, 16);
            case 3 -> List.of(1, 2, 4, 8);
            case 2, 4, 6 -> List.of(8, 16);
            default -> List.of();
        };
    }

    private static int samples(int colour) {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    private void expect(int width, int height, int bits) {
        if (width > 0 && height > 0) {
            rows.add(new Rows((int) (((long) width * bits + 7) / 8), height));
        }
    }

    void add(byte[] bytes, int start, int length, String path) {
        inflater.setInput(bytes, start, length);
        try {
            for (int got = 1; got > 0 && !tooMany; ) {
                got = inflater.inflate(scratch);
                take(got, path);
            }
        } catch (DataFormatException e) {
            throw PictureRefused.unreadable(path, "its pixels cannot be unpacked");
        }
    }

    private void take(int got, String path) {
        int at = 0;
        while (at < got) {
            if (left == 0) {
                filter(scratch[at++], path);
            }
            if (tooMany) {
                return;
            }
            int taken = Math.min(left, got - at);
            left -= taken;
            at += taken;
        }
    }

    /// At the beginning of a row.
    private void filter(int filter, String path) {
        var next = rows.peek();
        if (next == null) {
            tooMany = true;
            return;
        }
        if (filter < 0 || filter > LAST_FILTER) {
            throw PictureRefused.unreadable(path, "its pixels are filtered in a way that is none");
        }
        left = next.length;
        if (--next.count == 0) {
            rows.remove();
        }
    }

    /// Whether there were as many pixels as the header says. To be asked once, at the end.
    boolean isComplete() {
        inflater.end();
        return rows.isEmpty() && left == 0 && !tooMany;
    }
}
