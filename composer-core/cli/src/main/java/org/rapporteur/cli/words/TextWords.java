package org.rapporteur.cli.words;

import org.rapporteur.cli.findings.CellWidth;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.data.Quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Words for people: a table; or each place in a line, the word under the word.
final class TextWords {
    /// Cells of the context on each side.
    private static final int CONTEXT = 34;

    private static final String GAP = "  ";

    private TextWords() {}

    static List<String> of(CountedWords words) {
        return words.contexts().isEmpty() ? table(words) : contexts(words);
    }

    private static List<String> table(CountedWords words) {
        var rows = new ArrayList<List<String>>();
        rows.add(words.columns());
        for (var row : words.rows()) {
            rows.add(row.stream().map(SafeText::of).toList());
        }
        var widths = new int[words.columns().size()];
        for (var row : rows) {
            Arrays.setAll(widths, i -> Math.max(widths[i], CellWidth.of(row.get(i))));
        }
        return rows.stream().map(row -> line(row, words.columns(), widths)).toList();
    }

    private static String line(List<String> row, List<String> columns, int[] widths) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.length; i++) {
            var cell = row.get(i);
            var blank = " ".repeat(widths[i] - CellWidth.of(cell));
            var isNumber = CountedWords.NUMBERS.contains(columns.get(i));
            line.append(i == 0 ? "" : GAP).append(isNumber ? blank + cell : cell + blank);
        }
        return line.toString().stripTrailing();
    }

    private static List<String> contexts(CountedWords words) {
        var lines = new ArrayList<String>();
        words.contexts()
                .forEach((word, quotations) -> {
                    lines.add("");
                    lines.add(
                            "%s: %s in %s"
                                    .formatted(
                                            SafeText.of(word),
                                            counted(quotations.size(), "use"),
                                            counted(CountedWords.files(quotations), "text")));
                    lines.addAll(lines(quotations));
                });
        lines.removeFirst();
        return lines;
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static List<String> lines(List<Quotation> quotations) {
        var places =
                quotations.stream().map(one -> SafeText.of(one.position().toString())).toList();
        var width = places.stream().mapToInt(CellWidth::of).max().orElse(0);
        var lines = new ArrayList<String>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var one = quotations.get(i);
            var before = end(SafeText.of(one.before()));
            lines.add(
                    (GAP
                                    + place
                                    + " ".repeat(width - CellWidth.of(place))
                                    + GAP
                                    + " ".repeat(CONTEXT - CellWidth.of(before))
                                    + before
                                    + "["
                                    + SafeText.of(one.text())
                                    + "]"
                                    + start(SafeText.of(one.after())))
                            .stripTrailing());
        }
        return lines;
    }

    /// As much of the end as fits, from a word on.
    private static String end(String text) {
        var start = 0;
        while (CellWidth.of(text.substring(start)) > CONTEXT) {
            start = text.offsetByCodePoints(start, 1);
        }
        var word = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        return text.substring(Math.max(start, word));
    }

    /// As much of the start as fits, up to a word's end.
    private static String start(String text) {
        var end = text.length();
        while (CellWidth.of(text.substring(0, end)) > CONTEXT) {
            end = text.offsetByCodePoints(end, -1);
        }
        var word = end == text.length() ? end : text.lastIndexOf(' ', end);
        return text.substring(0, word < 1 ? end : word);
    }
}
