package org.rapporteur.engine.data;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The encodings of text files, as told by their first bytes.
enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, ""),
    UTF_8_WITH_BOM("UTF-8 with BOM", StandardCharsets.UTF_8, "EFBBBF"),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, "FFFE"),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, "FEFF");

    private final String label;
    private final Charset charset;
    private final String mark;

    /// @param mark byte order mark, in hexadecimal digits
    TextEncoding(String label, Charset charset, String mark) {
        this.label = label;
        this.charset = charset;
        this.mark = mark;
    }

    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /// The encoding whose byte order mark the bytes begin with, else UTF-8. The mark is skipped.
    static TextEncoding skipMark(ByteBuffer bytes) {
        for (var encoding : values()) {
            int length = encoding.mark.length() / 2;
            if (length > 0
                    && length <= bytes.remaining()
                    && encoding.mark.equals(start(bytes, length))) {
                bytes.position(bytes.position() + length);
                return encoding;
            }
        }
        return UTF_8;
    }

    private static String start(ByteBuffer bytes, int length) {
        var start = new byte[length];
        bytes.get(bytes.position(), start);
        return HexFormat.of().withUpperCase().formatHex(start);
    }
}
