package org.rapporteur.pdf.ink;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

import java.io.OutputStream;

/// Sets all letters of Latin-1 in a font, into a file that nobody sees. OpenPDF throws unchecked
/// exceptions of many kinds for broken fonts.
public final class Trial {
    private static final int FIRST = 0x20;
    private static final int LAST = 0xFF;

    private Trial() {}

    /// Whether it went well.
    public static boolean of(byte[] bytes) {
        try {
            var font = FontFile.load("trial", bytes);
            var letters = new StringBuilder();
            for (int c = FIRST; c <= LAST; c++) {
                if (font.has(c)) {
                    letters.appendCodePoint(c);
                }
            }
            font.outline(letters.toString());
            set(letters.toString(), font);
            return font.has(' ') && Double.isFinite(font.capHeight());
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static void set(String letters, FontFile font) {
        var pdf = new Document();
        var writer = PdfWriter.getInstance(pdf, OutputStream.nullOutputStream());
        pdf.open();
        new Pen(writer.getDirectContent()).text(letters, font, 10, 0, 0, 0);
        pdf.close();
    }
}
