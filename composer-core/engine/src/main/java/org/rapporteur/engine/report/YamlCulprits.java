package org.rapporteur.engine.report;

import java.util.ArrayList;
import java.util.List;

/// Lines without which a file might be readable: the parser often stumbles far below the slip. Such
/// a line is the culprit if all the rest can be read without it.
final class YamlCulprits {
    private static final int MOST = 100;

    /// In larger files, one try takes too long for as many.
    private static final int LARGEST = 16 << 10;

    private YamlCulprits() {}

    /// The line where the parser stumbled, and those above it, nearest first.
    static List<YamlSlip> at(YamlLines lines, int stumbled) {
        var culprits = new ArrayList<YamlSlip>();
        if (lines.text().length() > LARGEST) {
            return culprits;
        }
        int from = Math.min(stumbled, lines.count() - 1);
        for (int i = from; i >= Math.max(0, from - MOST); i--) {
            if (!lines.line(i).isBlank()) {
                culprits.add(culprit(i, lines.line(i)));
            }
        }
        return culprits;
    }

    private static YamlSlip culprit(int line, String text) {
        int start = text.length() - text.stripLeading().length();
        if (isOdd(text, '"') || isOdd(text, '\'')) {
            return new YamlSlip(
                    line,
                    start,
                    "",
                    "a quote stands here without a second one",
                    "add or delete it");
        }
        if (!text.contains(": ") && !text.endsWith(":")) {
            return new YamlSlip(
                    line,
                    start,
                    "",
                    "this line is no `key: value`",
                    "write a key, a colon, a space and the value");
        }
        return new YamlSlip(
                line,
                start,
                "",
                "this line does not go with the others",
                "compare its indentation, dashes and brackets with the lines around it");
    }

    private static boolean isOdd(String text, char quote) {
        return text.chars().filter(c -> c == quote).count() % 2 == 1;
    }
}
