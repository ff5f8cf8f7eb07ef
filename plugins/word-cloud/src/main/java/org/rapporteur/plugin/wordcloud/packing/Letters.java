package org.rapporteur.plugin.wordcloud.packing;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The letters of a font as polygons, each made once. Letters stand side by side by their widths,
/// as they are printed: nothing is kerned or joined.
public final class Letters {
    /// Fractional lengths, nothing of a screen.
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// Outlines grow evenly with the size: they are made where rounding does not show.
    private static final float MADE_AT = 1000;

    /// How far a curve may be from its polygon, at that size.
    private static final double FLATNESS = 10;

    private final Font font;
    private final Map<Character, Letter> letters = new HashMap<>();

    /// @param width of the letter and the space after it
    /// @param edges x and y of the start and of the end of each edge in turn
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Letter(double width, double[] edges) {}

    public Letters(Font font) {
        this.font = font.deriveFont(MADE_AT);
    }

    /// The cells that a word covers.
    ///
    /// @param size of the font, in cells
    /// @param closed gaps inside of the word up to so many cells are closed, so that no small word
    ///   stands in a letter of a large one
    public WordMask mask(String word, double size, int closed) {
        var outline = new Polygons();
        var x = 0.0;
        for (var c : word.toCharArray()) {
            var letter = letters.computeIfAbsent(c, this::letter);
            outline.add(letter.edges, x, size / MADE_AT);
            x += letter.width * size / MADE_AT;
        }
        return WordMask.of(outline, closed);
    }

    /// How wide a word is, by its font size.
    public double width(String word) {
        return word.chars()
                .mapToDouble(c -> letters.computeIfAbsent((char) c, this::letter).width / MADE_AT)
                .sum();
    }

    private Letter letter(char c) {
        var glyph = font.createGlyphVector(EXACT, new char[] {c});
        return new Letter(
                glyph.getGlyphMetrics(0).getAdvanceX(), edges(glyph.getOutline(), FLATNESS));
    }

    /// The edges of the polygons that an outline nearly is.
    static double[] edges(Shape outline, double flatness) {
        var edges = new double[256];
        var length = 0;
        var point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (var path = outline.getPathIterator(null, flatness); !path.isDone(); path.next()) {
            var segment = path.currentSegment(point);
            if (segment == PathIterator.SEG_CLOSE) {
                point[0] = startX;
                point[1] = startY;
            }
            if (segment == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
            } else if (y != point[1]) {
                if (length == edges.length) {
                    edges = Arrays.copyOf(edges, length * 2);
                }
                edges[length++] = x;
                edges[length++] = y;
                edges[length++] = point[0];
                edges[length++] = point[1];
            }
            x = point[0];
            y = point[1];
        }
        return Arrays.copyOf(edges, length);
    }
}
