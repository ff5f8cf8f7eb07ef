package org.rapporteur.engine.check.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// The words of one language that the rules know. They stand in `words_LANGUAGE.properties`,
/// phrases of one key with `|` between.
public final class Language {
    /// The languages that there are words of.
    public static final List<String> KNOWN = List.of("en", "fr", "es");

    private final String tag;
    private final Map<String, String> entries;
    private final Map<String, PhraseSet<Boolean>> sets = new HashMap<>();
    private final Numerals numerals;

    private Language(String tag, Map<String, String> entries) {
        this.tag = tag;
        this.entries = entries;
        numerals =
                new Numerals(
                        numbered("number."),
                        numbered("ordinal."),
                        set("number-and"),
                        set("percent"),
                        entries.getOrDefault("number-grouping", ""),
                        phrases("ordinal-suffix"));
    }

    /// Empty for a language that there are no words of.
    public static Optional<Language> of(Locale locale) {
        var tag = locale.getLanguage();
        return KNOWN.contains(tag) ? Optional.of(read(tag)) : Optional.empty();
    }

    /// What names are made of in any language.
    public static Language ofNames() {
        return read("names");
    }

    private static Language read(String tag) {
        try (var in =
                Language.class.getResourceAsStream(
                        "/org/rapporteur/engine/words/words_" + tag + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no words of " + tag);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var entries = new TreeMap<String, String>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> entries.put(key, properties.getProperty(key)));
            return new Language(tag, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A language without words: digits are numbers in it, and nothing else is known.
    public static Language unknown() {
        return new Language("", Map.of("percent", "%"));
    }

    /// BCP 47: `en`; empty where it has no words.
    public String tag() {
        return tag;
    }

    /// The phrases of a key, in their order; none for a key that the language does not have.
    public List<String> phrases(String key) {
        var value = entries.get(key);
        if (value == null || value.isBlank()) {
            return List.of();
        }
        var phrases = new ArrayList<String>();
        for (var phrase : value.split("\\|")) {
            phrases.add(phrase.strip());
        }
        return phrases;
    }

    /// The phrases of a key, to look for.
    public PhraseSet<Boolean> set(String key) {
        var known = sets.get(key);
        if (known == null) {
            known = new PhraseSet<>();
            for (var phrase : phrases(key)) {
                known.add(phrase, true);
            }
            sets.put(key, known);
        }
        return known;
    }

    /// What follows a prefix in the keys: `quantifier.most` gives "most".
    public List<String> keysAfter(String prefix) {
        return entries.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    private PhraseSet<Long> numbered(String prefix) {
        var set = new PhraseSet<Long>();
        for (var number : keysAfter(prefix)) {
            phrases(prefix + number).forEach(phrase -> set.add(phrase, Long.valueOf(number)));
        }
        return set;
    }

    /// The number that begins at a token: digits, or number words.
    public Optional<Numeral> numeral(List<Token> tokens, int index) {
        return numerals.at(tokens, index);
    }

    /// The ordinal number that begins at a token.
    public Optional<Numeral> ordinal(List<Token> tokens, int index) {
        return numerals.ordinalAt(tokens, index);
    }
}
