package org.rapporteur.pdf.ink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The tables of a TrueType file, by their tags.
record FontTables(byte[] font) {
    /// A table, its first byte at 0; empty where there is none.
    Optional<ByteBuffer> find(String tag) {
        var file = ByteBuffer.wrap(font);
        for (int i = 0; i < file.getChar(4); i++) {
            int entry = 12 + 16 * i;
            if (tag(file, entry).equals(tag)) {
                return Optional.of(file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
            }
        }
        return Optional.empty();
    }

    int unitsPerEm() {
        return find("head").map(head -> (int) head.getChar(18)).orElse(1000);
    }

    static String tag(ByteBuffer table, int at) {
        var bytes = new byte[4];
        table.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
