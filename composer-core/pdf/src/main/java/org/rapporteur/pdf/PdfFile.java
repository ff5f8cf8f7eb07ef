package org.rapporteur.pdf;

import org.rapporteur.pdf.ink.Press;

import java.io.IOException;
import java.io.OutputStream;

/// Writes the PDF of a layout: tagged, PDF/UA-1 and PDF/A-3a, the same bytes for the same document.
public final class PdfFile {
    private PdfFile() {}

    /// Writes to the end; the stream is flushed but stays open.
    ///
    /// @throws IOException the first one of the stream
    public static void write(Layout layout, OutputStream out) throws IOException {
        new Press(layout.document(), layout.theme(), layout.fonts(), layout.sheets()).print(out);
    }
}
