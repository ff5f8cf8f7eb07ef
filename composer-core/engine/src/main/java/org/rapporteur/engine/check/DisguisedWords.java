package org.rapporteur.engine.check;

import org.rapporteur.document.Passage;
import org.rapporteur.engine.check.names.Skeleton;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of a text that are not what they look like: with a letter of another script, or with a
/// blank of no width in or behind them.
final class DisguisedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /// Zero width space, word joiner, zero width no-break space. Joiners between letters have their
    /// use in other scripts than the Latin one.
    private static final Pattern HIDDEN =
            Pattern.compile("(?<=\\p{IsLatin})[\\u200B\\u2060\\uFEFF](?=[\\p{IsLatin}\\s]|$)");

    private final Consumer<Finding> findings;

    DisguisedWords(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void in(Passage passage) {
        var words = WORD.matcher(passage.text());
        while (words.find()) {
            if (Skeleton.isDisguised(words.group())
                    && passage.isWritten(words.start(), words.end())) {
                findings.accept(disguised(passage, words.start(), words.group()));
            }
        }
        var hidden = HIDDEN.matcher(passage.text());
        while (hidden.find()) {
            if (passage.isWritten(hidden.start(), hidden.end())) {
                findings.accept(hidden(passage, hidden.start()));
            }
        }
    }

    private static Finding disguised(Passage passage, int at, String word) {
        return at(
                        passage,
                        at,
                        "\"%s\" mixes letters of two scripts that look alike".formatted(word))
                .quoting(word)
                .withFact("characters", codes(word))
                .withFix("type the word anew");
    }

    private static Finding hidden(Passage passage, int at) {
        var sign = passage.text().substring(at, at + 1);
        return at(passage, at, "a blank of no width, %s, stands in the text".formatted(codes(sign)))
                .quoting(sign)
                .withFix("delete it");
    }

    private static Finding at(Passage passage, int at, String message) {
        return Finding.error("confusable", passage.position(at), message)
                .withSeverity(Severity.WARNING);
    }

    /// The characters that are no plain Latin letters, as `U+0410`.
    static String codes(String text) {
        return text.codePoints()
                .filter(c -> c > 0x24F)
                .distinct()
                .limit(8)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
    }
}
