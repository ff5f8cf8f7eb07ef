package org.rapporteur.plugin.wordcloud.corpus;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/// A word exactly as it is written: `ICTs`, `icts` and `Icts` are three spellings of one form.
final class Spelling {
    /// The most frequent first, then the alphabet.
    static final Comparator<Spelling> BY_USE =
            Comparator.comparingLong(Spelling::count).reversed().thenComparing(Spelling::text);

    private final String text;
    private final @Nullable Form form;
    private long count;

    /// @param form null for a stop word, which is not counted
    Spelling(String text, @Nullable Form form) {
        this.text = text;
        this.form = form;
        if (form != null) {
            form.add(this);
        }
    }

    void usedIn(int textNumber) {
        if (form != null) {
            count++;
            form.seenIn(textNumber);
        }
    }

    String text() {
        return text;
    }

    long count() {
        return count;
    }

    /// Whether a capital stands behind the first letter: `ICTs`, `IoT`.
    boolean isAcronym() {
        return text.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
