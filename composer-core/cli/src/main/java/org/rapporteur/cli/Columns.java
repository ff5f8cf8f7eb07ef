package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of text under each other in columns, the last of which is wrapped.
final class Columns {
    private static final int WIDTH = 88;
    private static final int NARROWEST = 30;
    private static final String GAP = "  ";

    private Columns() {}

    /// @param indent stands before each line
    /// @param rows all with the same number of cells, at least one
    static List<String> of(String indent, List<List<String>> rows) {
        var lines = new ArrayList<String>();
        if (rows.isEmpty()) {
            return lines;
        }
        int last = rows.getFirst().size() - 1;
        var widths = IntStream.range(0, last).mapToObj(column -> width(rows, column)).toList();
        for (var row : rows) {
            var head = new StringBuilder(indent);
            for (int column = 0; column < last; column++) {
                head.append(padded(row.get(column), widths.get(column))).append(GAP);
            }
            int room = Math.max(NARROWEST, WIDTH - head.length());
            var before = head.toString();
            for (var part : wrapped(row.get(last), room)) {
                lines.add((before + part).stripTrailing());
                before = " ".repeat(head.length());
            }
        }
        return lines;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - length(text));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The words in lines of at most `room` characters; a longer word has its own.
    private static List<String> wrapped(String text, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
