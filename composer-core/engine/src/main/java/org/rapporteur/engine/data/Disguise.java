package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Tells files that are something else than their name says by their first bytes.
final class Disguise {
    private Disguise() {}

    /// What is wrong with a file that should be text; null if nothing speaks against it.
    static @Nullable Finding ofText(String file, ByteBuffer head) {
        var start = latin1(head, 512);
        var markup = start.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("PK\u0003\u0004")) {
            return found(file, "is a workbook or another zip file, not text", "rename it to .xlsx");
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return found(file, "is an old Excel workbook, not text", "save it as .xlsx or CSV");
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF")) {
            return found(file, "is a picture, not text", "export the table as CSV");
        }
        if (isWideWithoutMark(start)) {
            return Finding.error(
                            "encoding",
                            SourcePosition.of(file),
                            file + " looks like UTF-16 without a byte order mark")
                    .withFix("save the file as UTF-8");
        }
        if (start.startsWith("%PDF")) {
            return found(file, "is a PDF, not text", "export the table as CSV");
        }
        if (markup.startsWith("<!doctype html")
                || markup.startsWith("<html")
                || markup.startsWith("<table")
                || markup.startsWith("<?xml")) {
            return found(
                    file,
                    "is a web page or XML, not a table",
                    "export the table as CSV; a failed download often leaves such a file");
        }
        return null;
    }

    /// What is wrong with a file that should be a workbook; null if nothing speaks against it.
    static @Nullable Finding ofWorkbook(String file, ByteBuffer head) {
        var start = latin1(head, 8);
        if (start.startsWith("PK")) {
            return null;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return found(
                    file,
                    "is an old .xls workbook or protected by a password",
                    "save it as .xlsx without a password");
        }
        if (start.startsWith("<")) {
            return found(file, "is a web page or XML, not a workbook", "save it as .xlsx");
        }
        return found(file, "is text, not a workbook", "rename it to .csv");
    }

    /// Every second byte of the first eight is zero, as in Latin text of two bytes a letter.
    private static boolean isWideWithoutMark(String start) {
        if (start.length() < 8) {
            return false;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < 8; i += 2) {
            even += start.charAt(i) == 0 ? 1 : 0;
            odd += start.charAt(i + 1) == 0 ? 1 : 0;
        }
        return even == 4 && odd == 0 || odd == 4 && even == 0;
    }

    private static String latin1(ByteBuffer head, int limit) {
        var bytes = new byte[Math.min(limit, head.remaining())];
        head.get(head.position(), bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Finding found(String file, String what, String fix) {
        return Finding.error("wrong-file-type", SourcePosition.of(file), file + " " + what)
                .withFix(fix);
    }
}
