package org.rapporteur.pdf.ink;

import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;
import org.rapporteur.pdf.Theme;

import java.awt.geom.AffineTransform;
import java.util.List;

/// A large pale word behind the text, from the lower left to the upper right. It is drawn as
/// shapes, not set as text, so that nobody copies or hears it between the lines.
final class Watermark {
    /// Size of its letters where the sheet has room for them, in points.
    private static final double SIZE = 150;

    /// How much of the sheet's diagonal the word may take.
    private static final double SHARE = .8;

    private Watermark() {}

    /// From the upper left corner of the sheet.
    static List<Mark> of(String word, FontFile font, int colour, Theme.Page sheet) {
        var letters = font.outline(word);
        var box = letters.getBounds2D();
        if (box.isEmpty()) {
            return List.of();
        }
        double diagonal = Math.hypot(sheet.width(), sheet.height());
        double scale = Math.min(SIZE / 1000, diagonal * SHARE / box.getWidth());
        var place = new AffineTransform();
        place.translate(sheet.width() / 2, sheet.height() / 2);
        place.rotate(-Math.atan2(sheet.height(), sheet.width()));
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        var shape = place.createTransformedShape(letters);
        return List.of(new Mark.Fill(new Outline(shape), pale(colour)));
    }

    private static int pale(int rgb) {
        return pale(rgb, 16) | pale(rgb, 8) | pale(rgb, 0);
    }

    private static int pale(int rgb, int shift) {
        int part = rgb >> shift & 0xff;
        return 255 - (255 - part) * 2 / 5 << shift;
    }
}
