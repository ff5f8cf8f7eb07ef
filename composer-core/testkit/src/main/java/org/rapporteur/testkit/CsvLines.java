package org.rapporteur.testkit;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values of a text block: one record a line, quotes as in RFC 4180.
final class CsvLines {
    private CsvLines() {}

    static List<List<String>> of(String csv) {
        return csv.lines().filter(line -> !line.isBlank()).map(CsvLines::values).toList();
    }

    private static List<String> values(String line) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            if (character == '"') {
                if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    value.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (character == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(character);
            }
        }
        values.add(value.toString());
        return values;
    }
}
