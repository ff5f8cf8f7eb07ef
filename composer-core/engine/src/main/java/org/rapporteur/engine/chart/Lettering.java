package org.rapporteur.engine.chart;

import org.rapporteur.document.FontCut;
import org.rapporteur.document.Mark;
import org.rapporteur.finding.Finding;
import org.rapporteur.pdf.layout.SingleLines.Piece;
import org.rapporteur.pdf.layout.SingleLines.SetLine;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Words on a horizontal baseline, set as they will be printed. Lengths are points.
///
/// @param x their left edge
/// @param y the baseline
public record Lettering(SetLine line, double x, double y, FontCut cut, double size) {
    /// What most letters take above and below the baseline, in em.
    private static final double ASCENT = .72;

    private static final double DESCENT = .21;

    public static Lettering of(
            String words, double x, double y, FontCut cut, double size, ThemeStyle style) {
        return new Lettering(style.fonts().lines().line(words, cut), x, y, cut, size);
    }

    public double width() {
        return line.width() * size;
    }

    /// Characters that no font has.
    public List<Finding> findings() {
        return line.findings();
    }

    /// What can be seen of the words.
    List<Piece> pieces() {
        return line.pieces().stream().filter(piece -> !piece.text().isBlank()).toList();
    }

    Mark.TextRun run(Piece piece, int colour) {
        return new Mark.TextRun(piece.text(), x + piece.x() * size, y, cut, size, colour);
    }

    /// A piece of words that are turned to the left by a quarter around their beginning.
    Mark.TextRun upwards(Piece piece, int colour) {
        return new Mark.TextRun(piece.text(), x, y - piece.x() * size, cut, size, colour, true);
    }

    Rectangle2D boxUpwards(Piece piece) {
        return new Rectangle2D.Double(
                x - ASCENT * size,
                y - (piece.x() + piece.width()) * size,
                (ASCENT + DESCENT) * size,
                piece.width() * size);
    }

    public List<Mark> runs(int colour) {
        return pieces().stream().<Mark>map(piece -> run(piece, colour)).toList();
    }

    /// The area of a piece.
    Rectangle2D box(Piece piece) {
        return box(x + piece.x() * size, piece.width() * size);
    }

    /// The area of all words.
    public Rectangle2D box() {
        return box(x, width());
    }

    private Rectangle2D box(double left, double width) {
        return new Rectangle2D.Double(left, y - ASCENT * size, width, (ASCENT + DESCENT) * size);
    }
}
