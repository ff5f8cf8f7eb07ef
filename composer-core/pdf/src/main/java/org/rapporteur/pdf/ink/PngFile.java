package org.rapporteur.pdf.ink;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A PNG file taken apart (W3C PNG, third edition, 5 and 11).
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int CHUNK_FRAME = 12;
    private static final int LONGEST_PALETTE = 3 * 256;

    private final ByteBuffer in;
    private final List<Part> data = new ArrayList<>();
    private int width;
    private int height;
    private int depth;
    private int colour = -1;
    private boolean interlaced;
    private byte[] palette = {};
    private byte[] transparency = {};

    private record Part(int at, int length) {
        InputStream of(byte[] bytes) {
            return new ByteArrayInputStream(bytes, at, length);
        }
    }

    private PngFile(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /// @throws IOException if the file is broken; its pixels are not looked at
    static PngFile of(byte[] bytes) throws IOException {
        var png = new PngFile(bytes);
        int at = SIGNATURE.length;
        while (at + CHUNK_FRAME <= bytes.length) {
            int length = png.in.getInt(at);
            if (length < 0 || length > bytes.length - at - CHUNK_FRAME) {
                throw new UnreadablePicture("a chunk goes beyond the end");
            }
            png.chunk(new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1), at + 8, length);
            at += length + CHUNK_FRAME;
        }
        png.check();
        return png;
    }

    private void chunk(String type, int at, int length) throws IOException {
        switch (type) {
            case "IHDR" -> header(at, length);
            case "PLTE" -> palette = Arrays.copyOfRange(in.array(), at, at + length);
            case "tRNS" -> transparency = Arrays.copyOfRange(in.array(), at, at + length);
            case "IDAT" -> data.add(new Part(at, length));
            default -> {}
        }
    }

    private void header(int at, int length) throws IOException {
        if (length != 13 || colour >= 0) {
            throw new UnreadablePicture("the header is not in order");
        }
        width = in.getInt(at);
        height = in.getInt(at + 4);
        depth = in.get(at + 8);
        colour = in.get(at + 9);
        interlaced = in.get(at + 12) != 0;
    }

    private void check() throws IOException {
        boolean known =
                switch (colour) {
                    case 0 -> List.of(1, 2, 4, 8, 16).contains(depth);
                    case 3 -> List.of(1, 2, 4, 8).contains(depth);
                    case 2, 4, 6 -> List.of(8, 16).contains(depth);
                    default -> false;
                };
        if (!known || width < 1 || height < 1) {
            throw new UnreadablePicture("the header is not in order");
        }
        boolean fits = palette.length <= LONGEST_PALETTE && palette.length % 3 == 0;
        if (isIndexed() && (palette.length == 0 || !fits)) {
            throw new UnreadablePicture("there is no palette");
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// Bits a sample.
    int depth() {
        return depth;
    }

    /// Samples a pixel, that for opacity included.
    int samples() {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    boolean isIndexed() {
        return colour == 3;
    }

    /// Whether each pixel has a sample that says how opaque it is.
    boolean hasOpacity() {
        return colour == 4 || colour == 6;
    }

    boolean isInterlaced() {
        return interlaced;
    }

    /// Red, green and blue of each colour; empty where there are none.
    byte[] palette() {
        return palette;
    }

    /// How opaque each colour of the palette is, or the one colour that stands for nothing; empty
    /// where all is opaque.
    byte[] transparency() {
        return transparency;
    }

    /// The compressed pixels.
    InputStream data() {
        var parts = data.stream().map(part -> part.of(in.array())).toList();
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    int rowBytes(int pixels) {
        return (int) (((long) pixels * samples() * depth + 7) / 8);
    }

    int pixelBytes() {
        return Math.max(1, samples() * depth / 8);
    }
}
