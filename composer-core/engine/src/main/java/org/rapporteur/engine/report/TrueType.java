package org.rapporteur.engine.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks into a font file before anything is set in it (ISO/IEC 14496-22, "OpenType").
final class TrueType {
    private static final int VERSION_1 = 0x00010000;
    private static final int TRUE = 0x74727565;
    private static final int OPEN_TYPE_CFF = 0x4F54544F;
    private static final List<String> NEEDED =
            List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post");

    /// The bits of OS/2.fsType that say how a font may be embedded; 2: not at all.
    private static final int EMBEDDING = 0xF;

    private static final int FS_TYPE_AT = 8;

    private TrueType() {}

    /// Why a file cannot be used; empty where it can.
    static String refusal(byte[] bytes) {
        var font = ByteBuffer.wrap(bytes);
        try {
            int kind = font.getInt();
            if (kind == OPEN_TYPE_CFF) {
                return "its outlines are PostScript ones";
            }
            if (kind != VERSION_1 && kind != TRUE) {
                return "it is no TrueType file";
            }
            var tables = tables(font);
            for (var table : NEEDED) {
                if (!tables.containsKey(table)) {
                    return "its table `" + table + "` is missing";
                }
            }
            if ((font.getShort(tables.getOrDefault("OS/2", 0) + FS_TYPE_AT) & EMBEDDING) == 2) {
                return "its licence forbids to embed it";
            }
            Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            return "";
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | FontFormatException
                | IOException _) {
            return "it is damaged";
        }
    }

    private static Map<String, Integer> tables(ByteBuffer font) {
        var tables = new HashMap<String, Integer>();
        int count = font.getShort();
        font.position(12);
        for (int table = 0; table < count; table++) {
            var tag = new byte[4];
            font.get(tag);
            font.getInt(); // checksum
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), font.getInt());
            font.getInt(); // length
        }
        return tables;
    }
}
