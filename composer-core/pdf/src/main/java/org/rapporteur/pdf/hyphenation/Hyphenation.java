package org.rapporteur.pdf.hyphenation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Divides the words of one language (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983): each
/// pattern that occurs in a word says how good or bad a division is at its places; the strongest
/// counts, and an odd one allows it.
public final class Hyphenation {
    /// Shorter words stay whole.
    private static final int SHORTEST_WORD = 5;

    private static final Map<String, Optional<Hyphenation>> LANGUAGES = new ConcurrentHashMap<>();

    private final PatternFile patterns;
    private final Locale language;

    /// Letters that stay before and after a division.
    private final int before;

    private final int after;

    private Hyphenation(PatternFile patterns, Locale language, int before, int after) {
        this.patterns = patterns;
        this.language = language;
        this.before = before;
        this.after = after;
    }

    /// The divisions of a language; empty where there are no patterns for it. English is divided as
    /// in Britain unless it is American.
    public static Optional<Hyphenation> of(Locale language) {
        var name =
                switch (language.getLanguage()) {
                    case "en" -> language.getCountry().equals("US") ? "en-us" : "en-gb";
                    case "fr", "es", "ru" -> language.getLanguage();
                    default -> "";
                };
        return name.isEmpty()
                ? Optional.empty()
                : LANGUAGES.computeIfAbsent(name, _ -> Optional.of(read(name)));
    }

    private static Hyphenation read(String name) {
        int after = name.startsWith("en") ? 3 : 2;
        return new Hyphenation(PatternFile.read(name), Locale.forLanguageTag(name), 2, after);
    }

    /// Where a word may be divided: true at the index of the letter after which a hyphen can stand.
    ///
    /// @param word letters only
    public boolean[] divisions(String word) {
        var divisions = new boolean[word.length()];
        var letters = word.toLowerCase(language);
        if (word.length() < SHORTEST_WORD || letters.length() != word.length()) {
            return divisions;
        }
        var known = patterns.exception(letters);
        if (known != null) {
            System.arraycopy(known, 0, divisions, 0, divisions.length);
            return divisions;
        }
        var strengths = strengths("." + letters + ".");
        for (int i = before - 1; i < word.length() - after; i++) {
            divisions[i] = strengths[i + 2] % 2 == 1;
        }
        return divisions;
    }

    /// By place in the word between its full stops: at an index, what holds before that letter.
    private byte[] strengths(String marked) {
        var strengths = new byte[marked.length() + 1];
        for (int from = 0; from < marked.length(); from++) {
            int end = Math.min(marked.length(), from + patterns.longest());
            for (int to = from + 1; to <= end; to++) {
                var pattern = patterns.strengths(marked.substring(from, to));
                for (int i = 0; i < pattern.length; i++) {
                    strengths[from + i] = (byte) Math.max(strengths[from + i], pattern[i]);
                }
            }
        }
        return strengths;
    }

    @Override
    public String toString() {
        return "hyphenation " + language + Arrays.asList(before, after);
    }
}
