package org.rapporteur.cli.findings;

/// The part of a source line around a column, cut where the line is long.
///
/// @param text harmless to a terminal
/// @param caret how many places of a terminal stand before the column; -1 where there is no column
record Excerpt(String text, int caret) {
    private static final int WIDTH = 88;
    private static final int BEFORE = 40;
    private static final String CUT = "…";

    /// @param column from 1 in characters; 0 for none
    static Excerpt of(String line, int column) {
        var points = line.codePoints().toArray();
        int at = Math.min(column - 1, points.length);
        int from = at > WIDTH - 8 ? at - BEFORE : 0;
        int to = Math.min(points.length, from + WIDTH);
        var before = SafeText.of(new String(points, from, Math.max(0, at - from)));
        var after = SafeText.of(new String(points, Math.max(at, from), to - Math.max(at, from)));
        var head = from > 0 ? CUT : "";
        var tail = to < points.length ? CUT : "";
        return new Excerpt(head + before + after + tail, column == 0 ? -1 : places(head + before));
    }

    /// Marks take no place of their own; what is written in the squares of East Asia takes two.
    private static int places(String text) {
        return text.codePoints()
                .map(point ->
                        switch (Character.getType(point)) {
                            case Character.NON_SPACING_MARK,
                                    Character.ENCLOSING_MARK,
                                    Character.FORMAT ->
                                    0;
                            default -> isSquare(point) ? 2 : 1;
                        })
                .sum();
    }

    private static boolean isSquare(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> point >= 0x3000 && point <= 0x303E || point >= 0xFF01 && point <= 0xFF60;
        };
    }
}
