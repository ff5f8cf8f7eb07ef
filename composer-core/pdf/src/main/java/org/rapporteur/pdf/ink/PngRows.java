package org.rapporteur.pdf.ink;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// The pixels of a PNG, row by row (W3C PNG, 8 to 10). An interlaced one is put together first.
final class PngRows {
    /// Start and step of the seven passes of an interlaced picture: x, y, dx, dy.
    private static final int[][] PASSES = {
        {0, 0, 8, 8},
        {4, 0, 8, 8},
        {0, 4, 4, 8},
        {2, 0, 4, 4},
        {0, 2, 2, 4},
        {1, 0, 2, 2},
        {0, 1, 1, 2}
    };

    private final PngFile png;
    private final DataInputStream in;

    private PngRows(PngFile png) {
        this.png = png;
        this.in = new DataInputStream(new InflaterInputStream(png.data()));
    }

    /// Takes one row; the array is used again for the next.
    interface Row {
        void take(byte[] samples) throws IOException;
    }

    /// @throws IOException if there are fewer pixels than there should be, or they are broken
    static void each(PngFile png, Row row) throws IOException {
        try {
            var rows = new PngRows(png);
            if (png.isInterlaced()) {
                rows.interlaced(row);
            } else {
                rows.pass(png.width(), png.height(), row);
            }
        } catch (EOFException | ZipException e) {
            throw new UnreadablePicture("there are too few pixels, or broken ones", e);
        }
    }

    private void pass(int width, int height, Row row) throws IOException {
        int length = png.rowBytes(width);
        var above = new byte[length];
        var samples = new byte[length];
        for (int y = 0; y < height; y++) {
            int filter = in.readUnsignedByte();
            in.readFully(samples);
            unfilter(filter, samples, above, png.pixelBytes());
            row.take(samples);
            var next = above;
            above = samples;
            samples = next;
        }
    }

    private static void unfilter(int filter, byte[] samples, byte[] above, int back)
            throws IOException {
        switch (filter) {
            case 0 -> {}
            case 1 -> {
                for (int i = back; i < samples.length; i++) {
                    samples[i] += samples[i - back];
                }
            }
            case 2 -> {
                for (int i = 0; i < samples.length; i++) {
                    samples[i] += above[i];
                }
            }
            case 3 -> average(samples, above, back);
            case 4 -> nearest(samples, above, back);
            default -> throw new UnreadablePicture("there is no filter " + filter);
        }
    }

    private static void average(byte[] samples, byte[] above, int back) {
        for (int i = 0; i < samples.length; i++) {
            int left = i < back ? 0 : samples[i - back] & 0xFF;
            samples[i] += (byte) ((left + (above[i] & 0xFF)) / 2);
        }
    }

    private static void nearest(byte[] samples, byte[] above, int back) {
        for (int i = 0; i < samples.length; i++) {
            int left = i < back ? 0 : samples[i - back] & 0xFF;
            int corner = i < back ? 0 : above[i - back] & 0xFF;
            samples[i] += (byte) nearest(left, above[i] & 0xFF, corner);
        }
    }

    /// Paeth's predictor.
    private static int nearest(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private void interlaced(Row row) throws IOException {
        var whole = new byte[png.height()][png.rowBytes(png.width())];
        for (var pass : PASSES) {
            int width = Math.ceilDiv(Math.max(0, png.width() - pass[0]), pass[2]);
            int height = Math.ceilDiv(Math.max(0, png.height() - pass[1]), pass[3]);
            if (width > 0 && height > 0) {
                var spread = new Spread(whole, pass, width);
                pass(width, height, spread);
            }
        }
        for (var samples : whole) {
            row.take(samples);
        }
    }

    /// Puts the pixels of a pass where they belong.
    private final class Spread implements Row {
        private final byte[][] whole;
        private final int[] pass;
        private final int width;
        private int y;

        Spread(byte[][] whole, int[] pass, int width) {
            this.whole = whole;
            this.pass = pass;
            this.width = width;
            this.y = pass[1];
        }

        @Override
        public void take(byte[] samples) {
            int bits = png.samples() * png.depth();
            for (int i = 0; i < width; i++) {
                int x = pass[0] + i * pass[2];
                if (bits >= 8) {
                    int bytes = bits / 8;
                    System.arraycopy(samples, i * bytes, whole[y], x * bytes, bytes);
                } else {
                    int value = Samples.get(samples, i, bits);
                    whole[y][x * bits / 8] |= (byte) (value << 8 - bits - x * bits % 8);
                }
            }
            y += pass[3];
        }
    }
}
