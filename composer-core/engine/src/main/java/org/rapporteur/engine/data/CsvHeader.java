package org.rapporteur.engine.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where the header row of a text table starts, and what separates its cells.
///
/// @param line from 1
record CsvHeader(int line, Separator separator) {
    /// Excel's own way to name the separator, in a line before all others.
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([,;\t])\"?");

    /// @param wanted the line that report.yaml gives, from 1
    static CsvHeader find(BufferedReader text, int wanted, String path) throws IOException {
        for (int skipped = 1; skipped < wanted; skipped++) {
            if (text.readLine() == null) {
                return new CsvHeader(wanted, Separator.COMMA);
            }
        }
        int line = wanted;
        var header = text.readLine();
        if (header != null && line == 1) {
            var named = NAMED.matcher(header.strip());
            if (named.matches()) {
                return new CsvHeader(2, Separator.of(named.group(1), Separator.COMMA));
            }
        }
        var usual =
                path.toLowerCase(Locale.ROOT).endsWith(".csv") ? Separator.COMMA : Separator.TAB;
        return new CsvHeader(line, Separator.of(wholeRow(header, text), usual));
    }

    /// The lines up to the one where all quotes are closed.
    private static String wholeRow(String first, BufferedReader rest) throws IOException {
        var row = new StringBuilder(first == null ? "" : first);
        while (hasOpenQuote(row) && row.length() < DatasetLimits.CELL) {
            var next = rest.readLine();
            if (next == null) {
                break;
            }
            row.append('\n').append(next);
        }
        return row.toString();
    }

    private static boolean hasOpenQuote(CharSequence row) {
        return row.chars().filter(c -> c == '"').count() % 2 != 0;
    }
}
