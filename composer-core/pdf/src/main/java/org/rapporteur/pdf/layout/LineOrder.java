package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Where the parts of a line stand when some of them run from right to left (UAX #9). They stay in
/// reading order; their places are those of a page that will be mirrored, if it will be.
final class LineOrder {
    private static final String BRACKETS = "()[]{}<>«»‹›";

    private final Bidi bidi;
    private final boolean mirrored;

    private LineOrder(Bidi bidi, boolean mirrored) {
        this.bidi = bidi;
        this.mirrored = mirrored;
    }

    /// Null where all runs from left to right. The paragraph itself runs as its document does, or
    /// as its letters do when all of them run the other way.
    static @Nullable LineOrder of(String paragraph, boolean mirrored) {
        var chars = paragraph.toCharArray();
        if (!mirrored && !Bidi.requiresBidi(chars, 0, chars.length)) {
            return null;
        }
        boolean fromRight = paragraph.codePoints().anyMatch(LineOrder::runsFromRight);
        boolean fromLeft = paragraph.codePoints().anyMatch(LineOrder::runsFromLeft);
        int direction =
                (mirrored ? fromRight || !fromLeft : fromRight && !fromLeft)
                        ? Bidi.DIRECTION_RIGHT_TO_LEFT
                        : Bidi.DIRECTION_LEFT_TO_RIGHT;
        return new LineOrder(new Bidi(paragraph, direction), mirrored);
    }

    private static boolean runsFromRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean runsFromLeft(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /// Characters of one run and one direction.
    ///
    /// @param level odd from right to left
    /// @param ink width without spaces at the end
    /// @param spaces width of those
    record Part(Run run, String text, byte level, double ink, double spaces) {
        /// Spaces at its end; none of them stands at the end of the line.
        int gaps() {
            return spaces > 0 ? Letters.gaps(text, false) : 0;
        }

        boolean isRightToLeft() {
            return level % 2 == 1;
        }
    }

    /// By char of a line.
    byte[] levels(int start, int end) {
        var line = bidi.createLineBidi(start, end);
        var levels = new byte[end - start];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) line.getLevelAt(i);
        }
        return levels;
    }

    Line line(List<Part> parts, boolean last) {
        var levels = new byte[parts.size()];
        var order = new Integer[parts.size()];
        for (int i = 0; i < order.length; i++) {
            levels[i] = parts.get(i).level();
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        double width = parts.stream().mapToDouble(part -> part.ink() + part.spaces()).sum();
        int allGaps = parts.stream().mapToInt(Part::gaps).sum();
        var places = new double[order.length];
        var gapsBefore = new int[order.length];
        double x = 0;
        int gaps = 0;
        for (int i : order) {
            var part = parts.get(i);
            double ink = part.isRightToLeft() ? x + part.spaces() : x;
            int before = part.isRightToLeft() ? gaps + part.gaps() : gaps;
            places[i] = mirrored ? width - ink - part.ink() : ink;
            gapsBefore[i] = mirrored ? allGaps - before : before;
            x += part.ink() + part.spaces();
            gaps += part.gaps();
        }
        var segments = new ArrayList<Line.Segment>();
        for (int i = 0; i < places.length; i++) {
            if (Directions.areControls(parts.get(i).text())) {
                continue;
            }
            var part = shown(parts.get(i));
            segments.add(
                    new Line.Segment(
                            part.run(), part.text(), places[i], part.ink(), gapsBefore[i], false));
        }
        return new Line(segments, width, allGaps, last);
    }

    /// Marks between words from right to left are drawn turned round, and said as they are.
    private static Part shown(Part part) {
        var text = part.text();
        if (!part.isRightToLeft() || text.isBlank() || hasLetters(text)) {
            return part;
        }
        var turned = new StringBuilder(text.stripTrailing()).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int bracket = BRACKETS.indexOf(turned.charAt(i));
            if (bracket >= 0) {
                turned.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return new Part(
                part.run().saying(text),
                turned.toString(),
                part.level(),
                part.ink(),
                part.spaces());
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
