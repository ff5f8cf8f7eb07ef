package org.rapporteur.engine.report;

import org.rapporteur.pdf.TrialFont;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells whether a font file can be used: TrueType outlines, all needed tables, and a licence to
/// embed it (ISO/IEC 14496-22, "OpenType"). What it says of its own size is checked before anybody
/// believes it.
final class TrueType {
    private static final int VERSION_1 = 0x00010000;
    private static final int TRUE = 0x74727565;
    private static final int OPEN_TYPE_CFF = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int WOFF = 0x774F4646;
    private static final int WOFF2 = 0x774F4632;
    private static final List<String> NEEDED =
            List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post");

    /// The bits of OS/2.fsType that say how a font may be embedded; 2: not at all.
    private static final int EMBEDDING = 0xF;

    private static final int FS_TYPE_AT = 8;
    private static final String DAMAGED = "it is damaged";

    private TrueType() {}

    /// A part of the file.
    record Part(int at, int length) {}

    /// Why a file cannot be used; empty where it can.
    static String refusal(byte[] bytes) {
        if (bytes.length < 12) {
            return "it is no TrueType file";
        }
        var font = ByteBuffer.wrap(bytes);
        var kind = kind(font.getInt(0));
        if (!kind.isEmpty()) {
            return kind;
        }
        try {
            var tables = tables(font);
            for (var table : NEEDED) {
                if (!tables.containsKey(table)) {
                    return "its table `" + table + "` is missing";
                }
            }
            return refusal(font, tables);
        } catch (IndexOutOfBoundsException _) {
            return DAMAGED;
        }
    }

    private static String kind(int signature) {
        return switch (signature) {
            case VERSION_1, TRUE -> "";
            case OPEN_TYPE_CFF -> "its outlines are PostScript ones";
            case COLLECTION -> "it is a collection of fonts";
            case WOFF, WOFF2 -> "it is packed for web pages (WOFF)";
            default -> "it is no TrueType file";
        };
    }

    private static String refusal(ByteBuffer font, Map<String, Part> tables) {
        int rights = font.getShort(part(tables, "OS/2").at() + FS_TYPE_AT);
        if ((rights & EMBEDDING) == 2) {
            return "its licence forbids to embed it";
        }
        boolean sound =
                GlyphTables.areSound(font, tables)
                        && CharacterTable.isSound(font, part(tables, "cmap"))
                        && TrialFont.canBeEmbedded(font.array());
        return sound ? "" : DAMAGED;
    }

    static Part part(Map<String, Part> tables, String tag) {
        var part = tables.get(tag);
        if (part == null) {
            throw new IndexOutOfBoundsException(tag);
        }
        return part;
    }

    /// All of them lie inside of the file.
    private static Map<String, Part> tables(ByteBuffer font) {
        var tables = new HashMap<String, Part>();
        int count = font.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 12 + i * 16;
            var tag = new String(font.array(), entry, 4, StandardCharsets.ISO_8859_1);
            int at = font.getInt(entry + 8);
            int length = font.getInt(entry + 12);
            if (at < 0 || length < 0 || length > font.limit() - at) {
                throw new IndexOutOfBoundsException(tag);
            }
            tables.put(tag, new Part(at, length));
        }
        return tables;
    }
}
