package org.rapporteur.engine.markup;

import org.rapporteur.document.Orientation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a camera noted beside a picture: only which way is up is of use (Exif 2.3, 4.6.2).
final class Exif {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 274;
    private static final int ENTRY = 12;

    private Exif() {}

    /// @param bytes a JPEG
    /// @param start where the content of an application segment begins
    /// @param end where it ends
    static Orientation orientation(byte[] bytes, int start, int end) {
        if (end - start < NAME.length + 8
                || !Arrays.equals(bytes, start, start + NAME.length, NAME, 0, NAME.length)) {
            return Orientation.UPRIGHT;
        }
        var tiff = ByteBuffer.wrap(bytes, start + NAME.length, end - start - NAME.length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return Orientation.UPRIGHT;
        }
        int entries = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            long at = directory + 2 + (long) i * ENTRY;
            if (at + ENTRY > tiff.limit()) {
                break;
            }
            if ((tiff.getShort((int) at) & 0xFFFF) == ORIENTATION) {
                return of(tiff.getShort((int) at + 8));
            }
        }
        return Orientation.UPRIGHT;
    }

    private static Orientation of(int value) {
        var all = Orientation.values();
        return value >= 1 && value <= all.length ? all[value - 1] : Orientation.UPRIGHT;
    }
}
