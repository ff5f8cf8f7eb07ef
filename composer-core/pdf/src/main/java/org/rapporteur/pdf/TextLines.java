package org.rapporteur.pdf;

import org.rapporteur.document.FontCut;
import org.rapporteur.pdf.ink.Fonts;
import org.rapporteur.pdf.layout.SingleLines;

import java.awt.Shape;
import java.util.Locale;

/// The words of drawings, measured as they will stand in the PDF. The unit of all lengths is the
/// size of the font, whose widths grow evenly with it. For any number of threads.
public final class TextLines {
    private final Fonts fonts;
    private final SingleLines lines;

    /// @param language of the report
    public TextLines(FontFiles files, Locale language) {
        fonts = new Fonts(files);
        lines = new SingleLines(fonts, language);
    }

    /// A text as pieces of one font and one direction, each at its place.
    public synchronized SingleLines.SetLine line(String text, FontCut cut) {
        return lines.line(text, cut);
    }

    public double width(String text, FontCut cut) {
        return text.isEmpty() ? 0 : line(text, cut).width();
    }

    /// Height of capitals.
    public synchronized double capHeight(FontCut cut) {
        return lines.capHeight(cut);
    }

    /// The letters of a piece as shapes on a baseline from (0, 0), for output that has no fonts.
    public synchronized Shape outline(String piece, FontCut cut) {
        return fonts.outline(piece, cut);
    }
}
