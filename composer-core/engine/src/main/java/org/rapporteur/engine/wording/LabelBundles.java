package org.rapporteur.engine.wording;

import org.rapporteur.section.Labels;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// Labels from files, the tool's own behind all others. Numbers and dates are those of the JDK's
/// CLDR data.
public final class LabelBundles implements Labels {
    private static final String OWN = "/org/rapporteur/engine/labels/";

    /// The tool's own labels by language.
    private static final Map<String, Map<String, String>> OWN_TEXTS = new ConcurrentHashMap<>();

    private final Locale language;
    private final Map<String, String> texts = new HashMap<>();

    private LabelBundles(Locale language) {
        this.language = language;
    }

    /// @param sources the first that has a label in the language, or else in the default one, wins
    public static LabelBundles of(Locale language, List<LabelSource> sources) {
        var labels = new LabelBundles(language);
        labels.texts.putAll(OWN_TEXTS.computeIfAbsent(language.getLanguage(), _ -> own(language)));
        sources.reversed().forEach(labels::add);
        return labels;
    }

    private static Map<String, String> own(Locale language) {
        var labels = new LabelBundles(language);
        labels.add(LabelBundles::own);
        return Map.copyOf(labels.texts);
    }

    private void add(LabelSource source) {
        source.text("labels.properties").ifPresent(this::load);
        source.text("labels_" + language.getLanguage() + ".properties").ifPresent(this::load);
    }

    private void load(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            properties
                    .stringPropertyNames()
                    .forEach(key -> texts.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> own(String name) {
        try (var in = LabelBundles.class.getResourceAsStream(OWN + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    @Override
    public String text(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no label " + key);
        }
        return filled(text, arguments);
    }

    /// `{0}`, `{1}` … replaced; everything else stays as it is.
    private static String filled(String text, Object... arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var filled = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            boolean place =
                    open >= 0
                            && open + 2 < text.length()
                            && text.charAt(open + 2) == '}'
                            && Character.isDigit(text.charAt(open + 1));
            int number = place ? text.charAt(open + 1) - '0' : -1;
            if (open < 0) {
                return filled.append(text, from, text.length()).toString();
            }
            filled.append(text, from, open);
            if (place && number < arguments.length) {
                filled.append(arguments[number]);
                from = open + 3;
            } else {
                filled.append('{');
                from = open + 1;
            }
        }
        return filled.toString();
    }

    @Override
    public String plural(String key, long number, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = number(number);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        var exact = key + PluralCategory.of(number, language).keyEnding();
        return text(has(exact) ? exact : key + ".other", all);
    }

    @Override
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    @Override
    public String percent(long percent) {
        return text("share", number(percent));
    }

    @Override
    public String date(LocalDate date) {
        return format(FormatStyle.LONG).format(date);
    }

    private DateTimeFormatter format(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).localizedBy(language);
    }

    @Override
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        var whole = date(last);
        boolean sameMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
        var lastDay = number(last.getDayOfMonth());
        if (sameMonth && whole.startsWith(lastDay)) {
            return number(first.getDayOfMonth()) + "–" + whole;
        }
        return date(first) + " – " + whole;
    }

    @Override
    public String join(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        if (words.size() == 2) {
            return text("list-two", words.get(0), words.get(1));
        }
        var joined = words.getFirst();
        for (var word : words.subList(1, words.size() - 1)) {
            joined = text("list-middle", joined, word);
        }
        return text("list-end", joined, words.getLast());
    }

    @Override
    public String words(long number) {
        return canSpell(number) ? SpelledNumber.cardinal((int) number) : number(number);
    }

    @Override
    public String ordinal(long number) {
        if (canSpell(number)) {
            return SpelledNumber.ordinal((int) number);
        }
        return switch (language.getLanguage()) {
            case "fr" -> number(number) + (number == 1 ? "er" : "e");
            case "es" -> number(number) + ".º";
            case "ru" -> number(number) + "-й";
            case "zh" -> "第" + number(number);
            default -> number(number) + ".";
        };
    }

    private boolean canSpell(long number) {
        return language.getLanguage().equals("en")
                && number >= 0
                && number <= SpelledNumber.LARGEST;
    }
}
