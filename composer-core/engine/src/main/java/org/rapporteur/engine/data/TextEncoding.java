package org.rapporteur.engine.data;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The encodings of text files, as told by their first bytes.
enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_8_WITH_BOM("UTF-8 with BOM", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final String label;
    private final Charset charset;
    private final int[] mark;

    TextEncoding(String label, Charset charset, int... mark) {
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
            if (encoding.mark.length > 0 && encoding.marks(bytes)) {
                bytes.position(bytes.position() + encoding.mark.length);
                return encoding;
            }
        }
        return UTF_8;
    }

    private boolean marks(ByteBuffer bytes) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
