package org.rapporteur.engine.markup;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Characters that no text has: control characters, and those that turn the direction of what
/// follows whatever its script.
final class StrayCharacters {
    /// More of them say no more.
    private static final int MOST = 20;

    private StrayCharacters() {}

    static void report(List<String> lines, String file, Consumer<Finding> findings) {
        int found = 0;
        for (int line = 0; line < lines.size() && found < MOST; line++) {
            var text = lines.get(line);
            for (int i = 0; i < text.length() && found < MOST; i++) {
                char c = text.charAt(i);
                if (isControl(c) || isOverride(c)) {
                    int column = 1 + text.codePointCount(0, i);
                    findings.accept(finding(c, SourcePosition.of(file, line + 1, column)));
                    found++;
                }
            }
        }
    }

    private static Finding finding(char c, SourcePosition position) {
        var code = String.format(Locale.ROOT, "U+%04X", (int) c);
        return isControl(c)
                ? Finding.error("control-character", position, "control character " + code)
                        .withFix("delete it")
                : Finding.warning(
                                "confusable",
                                position,
                                "hidden character " + code + " turns the direction of the text")
                        .withFix("delete it");
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\f';
    }

    private static boolean isOverride(char c) {
        return c == '\u202D' || c == '\u202E';
    }
}
