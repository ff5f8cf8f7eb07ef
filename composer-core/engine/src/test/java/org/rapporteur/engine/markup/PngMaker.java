package org.rapporteur.engine.markup;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Makes PNG files chunk by chunk, sound or not.
final class PngMaker {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private PngMaker() {
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    }

    /// @param colour 0 grey, 2 colour, 3 palette, 4 grey and opacity, 6 colour and opacity
    static PngMaker of(int width, int height, int depth, int colour, boolean interlaced) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth);
        header.put((byte) colour).put((byte) 0).put((byte) 0).put((byte) (interlaced ? 1 : 0));
        return new PngMaker().chunk("IHDR", header.array());
    }

    PngMaker chunk(String type, byte... content) {
        var named = new ByteArrayOutputStream();
        named.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        named.writeBytes(content);
        var sum = new CRC32();
        sum.update(named.toByteArray());
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(content.length);
            out.write(named.toByteArray());
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Rows of zeros behind a filter.
    PngMaker rows(int count, int length, int filter) {
        var row = new byte[length + 1];
        row[0] = (byte) filter;
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < count; i++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chunk("IDAT", packed.toByteArray());
    }

    byte[] end() {
        chunk("IEND");
        return bytes.toByteArray();
    }
}
