package org.rapporteur.plugin.charts.dates;

import org.rapporteur.plugin.charts.dates.Token.Kind;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The words of dates in a language: those of its file, and the names of months and weekdays, which
/// the JDK knows in all languages.
final class DateWords {
    private static final String FOLDER = "/META-INF/rapporteur/dates/";

    /// Words of an expression at most.
    static final int LONGEST = 4;

    private final Map<String, Token> tokens = new HashMap<>();

    static DateWords of(Locale language) {
        var words = new DateWords();
        words.load(language.getLanguage());
        words.names(language);
        return words;
    }

    private void load(String language) {
        try (var in = DateWords.class.getResourceAsStream(FOLDER + language + ".properties")) {
            if (in == null) {
                return;
            }
            var file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var key : file.stringPropertyNames()) {
                for (var word : file.getProperty(key).split("\\|")) {
                    add(word, token(key));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `ordinal.2`, `week`.
    private static Token token(String key) {
        int dot = key.indexOf('.');
        var kind = dot < 0 ? key : key.substring(0, dot);
        int value = dot < 0 ? 0 : Integer.parseInt(key.substring(dot + 1));
        return new Token(Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')), value);
    }

    private void names(Locale language) {
        for (var style : TextStyle.values()) {
            if (style != TextStyle.NARROW && style != TextStyle.NARROW_STANDALONE) {
                for (var month : Month.values()) {
                    var token = new Token(Kind.MONTH_NAME, month.getValue());
                    add(month.getDisplayName(style, language), token);
                }
                for (var day : DayOfWeek.values()) {
                    var token = new Token(Kind.WEEKDAY, day.getValue());
                    add(day.getDisplayName(style, language), token);
                }
            }
        }
    }

    private void add(String word, Token token) {
        var plain = folded(word).replace(".", "");
        if (!plain.isBlank() && !plain.chars().allMatch(Character::isDigit)) {
            tokens.putIfAbsent(plain, token);
        }
    }

    /// Null for a word that is not known.
    @org.jspecify.annotations.Nullable
    Token find(String words) {
        return tokens.get(words);
    }

    /// Small letters, no accents that a typist may leave out, plain dashes, quotes and digits.
    static String folded(String text) {
        var plain = new StringBuilder();
        var small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        small.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(DateWords::plain)
                .forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    private static int plain(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return '0' + Character.digit(codePoint, 10);
        }
        return switch (codePoint) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> '-';
            case 0x2018, 0x2019 -> '\'';
            default -> Character.isWhitespace(codePoint) || codePoint == 0xa0 ? ' ' : codePoint;
        };
    }
}
