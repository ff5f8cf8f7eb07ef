package org.rapporteur.plugin.wordcloud.corpus.count;

import org.rapporteur.plugin.wordcloud.corpus.words.StopWords;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Guesses the language of a text: by its script, and where several languages share that by their
/// stop words, which make up a third of every text.
public final class LanguageGuess {
    /// Least number of stop words, of different ones, that tell a language.
    private static final int LEAST = 3;

    private final List<Locale> languages;

    /// By stop word, a bit for each language.
    private final Map<String, Integer> words = new HashMap<>();

    public LanguageGuess(List<Locale> languages) {
        this.languages = List.copyOf(languages);
        for (var i = 0; i < languages.size(); i++) {
            var bit = 1 << i;
            StopWords.ofLanguage(languages.get(i))
                    .forEach(word -> words.merge(word, bit, (one, other) -> one | other));
        }
    }

    /// The language of a text.
    ///
    /// @return index of the language; -1 where it cannot be told
    public int of(byte[] text, int start, int end) {
        var script = script(text, start, end);
        return script.isEmpty() ? byWords(text, start, end) : index(script);
    }

    private int index(String code) {
        for (var i = 0; i < languages.size(); i++) {
            if (languages.get(i).getLanguage().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /// The language whose script most of the letters are of; empty for Latin and all others.
    private static String script(byte[] text, int start, int end) {
        var latin = 0;
        var cyrillic = 0;
        var arabic = 0;
        var han = 0;
        for (var i = start; i < end; i++) {
            var lead = text[i] & 0xFF;
            if (lead < 0x80) {
                latin += (lead | 32) >= 'a' && (lead | 32) <= 'z' ? 1 : 0;
            } else if (lead >= 0xD0 && lead <= 0xD3) {
                cyrillic++;
            } else if (lead >= 0xD8 && lead <= 0xDB) {
                arabic++;
            } else if (lead >= 0xE4 && lead <= 0xE9) {
                han += 3;
            }
        }
        var others = Math.max(cyrillic, Math.max(arabic, han));
        if (others <= latin) {
            return "";
        }
        return others == han ? "zh" : others == arabic ? "ar" : "ru";
    }

    private int byWords(byte[] text, int start, int end) {
        var counts = new int[languages.size()];
        var part = new String(text, start, end - start, StandardCharsets.UTF_8);
        for (var word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            var bits = words.getOrDefault(word, 0);
            for (var i = 0; i < counts.length; i++) {
                counts[i] += bits >> i & 1;
            }
        }
        var most = Arrays.stream(counts).max().orElse(0);
        if (most < LEAST
                || Arrays.stream(counts).filter(count -> count * 4 > most * 3).count() > 1) {
            return -1;
        }
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] == most) {
                return i;
            }
        }
        return -1;
    }
}
