package org.rapporteur.pdf.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Words that no line end comes between: a number and its unit, a title and its name, the parts of
/// a date, "Annex" and its number, a dash and the word before it.
final class Ties {
    private static final Map<String, Ties> LANGUAGES = new ConcurrentHashMap<>();

    /// Marks that stand apart from the word before them in some languages.
    private static final String AFTER_A_WORD = ";:!?»%‰–—";

    private final Set<String> beforeNumbers;
    private final Set<String> afterNumbers;
    private final Set<String> titles;
    private final Set<String> linking;

    /// Between the parts of a date; empty where nothing is.
    private final String of;

    private final Set<String> months = new HashSet<>();

    private Ties(Properties words, Locale language) {
        beforeNumbers = set(words, "before-numbers");
        afterNumbers =
                set(words, "after-numbers").stream()
                        .map(Ties::unmarked)
                        .collect(Collectors.toUnmodifiableSet());
        titles = set(words, "titles");
        linking = set(words, "linking");
        of = words.getProperty("of", "").strip();
        for (var month : DateFormatSymbols.getInstance(language).getMonths()) {
            if (!month.isEmpty()) {
                months.add(month.toLowerCase(language));
            }
        }
    }

    static Ties of(Locale language) {
        return LANGUAGES.computeIfAbsent(
                language.getLanguage(), _ -> new Ties(read(language.getLanguage()), language));
    }

    /// The words of a language, besides those of all.
    private static Properties read(String language) {
        var words = new Properties();
        load("ties.properties", words);
        var own = new Properties();
        load("ties_" + language + ".properties", own);
        own.forEach((key, value) -> words.merge(key, value, (all, more) -> all + ", " + more));
        return words;
    }

    private static void load(String file, Properties words) {
        try (var in = Ties.class.getResourceAsStream(file)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> set(Properties words, String key) {
        return Arrays.stream(words.getProperty(key, "").split(",\\s*"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Takes back the line ends that are none, except where a line has no other.
    void tie(String text, BreakPoints.Kind[] kinds) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' '
                    && kinds[i] == BreakPoints.Kind.ALLOWED
                    && mayTie(text.charAt(i - 1), text.charAt(i + 1))
                    && isTied(text, i)) {
                kinds[i] = BreakPoints.Kind.EMERGENCY;
            }
        }
    }

    /// A quick look: most words have none of this.
    private boolean mayTie(char before, char after) {
        return before == '.'
                || before == '«'
                || Character.isDigit(before)
                || Character.isDigit(after)
                || Character.isUpperCase(after)
                || AFTER_A_WORD.indexOf(after) >= 0
                || !linking.isEmpty()
                || !of.isEmpty();
    }

    private boolean isTied(String text, int space) {
        var before = wordBefore(text, space);
        var after = wordAfter(text, space);
        if (after.isEmpty() || before.isEmpty()) {
            return false;
        }
        return before.endsWith("«")
                || (after.length() == 1 && AFTER_A_WORD.contains(after))
                || after.charAt(0) == '»'
                || isReference(before, after)
                || isQuantity(before, after)
                || isDate(text, space, before, after)
                || isName(before, after)
                || linking.contains(before.toLowerCase(Locale.ROOT));
    }

    private boolean isReference(String before, String after) {
        return beforeNumbers.contains(bare(before)) && (startsWithDigit(after) || isOrdinal(after));
    }

    /// Roman numbers, and single letters that count.
    private static boolean isOrdinal(String word) {
        return word.matches("[IVXLC]+|[A-Z]");
    }

    private boolean isQuantity(String before, String after) {
        return Character.isDigit(before.charAt(before.length() - 1))
                && (afterNumbers.contains(after) || after.startsWith("%") || after.startsWith("°"));
    }

    /// `11 October 2017`, `October 11`, `11 de octubre de 2017`.
    private boolean isDate(String text, int space, String before, String after) {
        var left = before.equals(of) ? wordBefore(text, space - 1 - of.length()) : before;
        var right = after.equals(of) ? wordAfter(text, space + 1 + of.length()) : after;
        return isDay(left) && isMonth(right) || isMonth(left) && (isYear(right) || isDay(right));
    }

    private boolean isMonth(String word) {
        return months.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isDay(String word) {
        return word.matches("\\d{1,2}(st|nd|rd|th|er|\\.|º)?,?");
    }

    private static boolean isYear(String word) {
        return word.matches("(1[89]|20|21)\\d\\d");
    }

    private boolean isName(String before, String after) {
        return Character.isUpperCase(after.charAt(0))
                && (titles.contains(bare(before)) || before.matches("\\p{Lu}\\."));
    }

    /// Without what opens a parenthesis or a quotation, and without an elided article: `l'annexe`.
    private static String bare(String word) {
        int start = Math.max(word.indexOf('\''), word.indexOf('’')) + 1;
        start = start > 2 ? 0 : start;
        while (start < word.length() && "([“‘«\"".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return word.substring(start);
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static String wordBefore(String text, int end) {
        if (end <= 0) {
            return "";
        }
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return text.substring(start, end);
    }

    /// Without the marks that end it.
    private static String wordAfter(String text, int space) {
        if (space + 1 >= text.length()) {
            return "";
        }
        int end = text.indexOf(' ', space + 1);
        return unmarked(text.substring(space + 1, end < 0 ? text.length() : end));
    }

    private static String unmarked(String word) {
        int last = word.length();
        while (last > 1 && ".,;:)]”’".indexOf(word.charAt(last - 1)) >= 0) {
            last--;
        }
        return word.substring(0, last);
    }
}
