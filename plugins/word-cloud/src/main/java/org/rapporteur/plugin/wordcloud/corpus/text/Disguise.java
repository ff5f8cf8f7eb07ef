package org.rapporteur.plugin.wordcloud.corpus.text;

import java.nio.charset.StandardCharsets;

/// Tells files that are something else than their name says by their first bytes.
final class Disguise {
    private static final String OFFICE_BEFORE_2007 = "\u00D0\u00CF\u0011\u00E0";
    private static final String ZIP = "PK\u0003\u0004";

    private Disguise() {}

    /// Refuses what is no plain text.
    static void check(String file, byte[] head) throws Unreadable {
        var start = latin(head);
        if (head.length == 0) {
            throw Refusals.empty(file);
        }
        if (start.startsWith("%PDF")) {
            throw Refusals.wrongType(file, "a PDF, not text", "rename it to .pdf");
        }
        if (start.startsWith(ZIP)) {
            throw Refusals.wrongType(
                    file, "a Word document or another zip file, not text", "rename it to .docx");
        }
        if (start.startsWith(OFFICE_BEFORE_2007)) {
            throw Refusals.wrongType(file, "an old Word document, not text", "save it as .docx");
        }
        if (start.startsWith("{\\rtf")) {
            throw Refusals.wrongType(file, "rich text (RTF), not plain text", "save it as .docx");
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF")) {
            throw Refusals.wrongType(file, "a picture, not text", "move it out of the folder");
        }
        if (start.indexOf('\0') >= 0 && !isWide(start)) {
            throw Refusals.wrongType(
                    file,
                    "no text in UTF-8: it has bytes that are 0",
                    "save it as UTF-8, or move it out of the folder");
        }
    }

    private static boolean isWide(String start) {
        return start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
    }

    static void checkPdf(String file, byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw Refusals.empty(file);
        }
        if (!latin(bytes).contains("%PDF-")) {
            throw Refusals.wrongType(file, "no PDF", "export it again, or give it its right name");
        }
    }

    static void checkWord(String file, byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw Refusals.empty(file);
        }
        var start = latin(bytes);
        if (start.startsWith(OFFICE_BEFORE_2007)) {
            throw Refusals.wrongType(
                    file,
                    "an old .doc document or protected by a password",
                    "save it as .docx without a password");
        }
        if (!start.startsWith("PK")) {
            throw Refusals.wrongType(
                    file, "no Word document", "save it as .docx, or give it its right name");
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
