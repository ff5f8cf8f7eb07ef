package org.rapporteur.testkit;

import org.rapporteur.section.Labels;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// The labels of a plugin's class path and the tool's own.
record BenchLabels(Locale language, Properties texts) implements Labels {
    private static final List<String> PLACES =
            List.of("/org/rapporteur/engine/labels/labels", "/META-INF/rapporteur/labels");

    static BenchLabels of(Class<?> plugin, Locale language) {
        var texts = new Properties();
        for (var place : PLACES) {
            for (var suffix : List.of("", "_" + language.getLanguage())) {
                ClassPathText.find(plugin, place + suffix + ".properties")
                        .ifPresent(text -> load(texts, text));
            }
        }
        return new BenchLabels(language, texts);
    }

    private static void load(Properties texts, String text) {
        try {
            texts.load(new StringReader(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String text(String key, Object... arguments) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no label " + key);
        }
        for (var at = 0; at < arguments.length; at++) {
            text = text.replace("{" + at + "}", arguments[at].toString());
        }
        return text;
    }

    @Override
    public String plural(String key, long number, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = number(number);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        var form = key + (number == 1 ? ".one" : ".other");
        return text(form, all);
    }

    @Override
    public boolean has(String key) {
        return texts.containsKey(key);
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
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language)
                .format(date);
    }

    @Override
    public String join(List<String> words) {
        return String.join(", ", words);
    }

    @Override
    public String words(long number) {
        return number(number);
    }

    @Override
    public String ordinal(long number) {
        return number(number) + ".";
    }
}
