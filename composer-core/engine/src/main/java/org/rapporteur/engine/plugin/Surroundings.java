package org.rapporteur.engine.plugin;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What of the process a plugin could change under the feet of others.
record Surroundings(
        Locale locale,
        Locale display,
        Locale format,
        TimeZone zone,
        Properties properties,
        InputStream in,
        PrintStream out,
        PrintStream err) {
    private static final List<String> JAVAS_OWN = List.of("java.", "jdk.", "sun.", "awt.");

    /// Does something and puts back what it changes. What is printed meanwhile goes to the error
    /// stream, where it cannot spoil an output that others read.
    ///
    /// @param changes is told what was changed, in words, if anything was
    static <T> T keptDuring(Supplier<T> doing, Consumer<String> changes) {
        var before = now();
        var output = PluginOutput.on(before.err);
        System.setOut(output);
        System.setErr(output);
        var during = now();
        try {
            return doing.get();
        } finally {
            var changed = during.differences(now());
            before.restore();
            if (!changed.isEmpty()) {
                changes.accept(String.join(" and ", changed));
            }
        }
    }

    private static Surroundings now() {
        return new Surroundings(
                Locale.getDefault(),
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT),
                TimeZone.getDefault(),
                (Properties) System.getProperties().clone(),
                System.in,
                System.out,
                System.err);
    }

    private void restore() {
        Locale.setDefault(locale);
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
        TimeZone.setDefault(zone);
        var properties = System.getProperties();
        properties.keySet().removeIf(this::isNew);
        properties.putAll(this.properties);
        System.setIn(in);
        System.setOut(out);
        System.setErr(err);
    }

    @SuppressWarnings("ReferenceEquality") // the very streams
    private List<String> differences(Surroundings other) {
        var changed = new ArrayList<String>();
        if (!locale.equals(other.locale)
                || !display.equals(other.display)
                || !format.equals(other.format)) {
            changed.add("the default locale");
        }
        if (!zone.equals(other.zone)) {
            changed.add("the default time zone");
        }
        if (!other.properties.entrySet().containsAll(properties.entrySet())
                || other.properties.keySet().stream().anyMatch(this::isNew)) {
            changed.add("system properties");
        }
        if (in != other.in || out != other.out || err != other.err) {
            changed.add("the standard streams");
        }
        return changed;
    }

    /// Java itself sets some of its own while it runs.
    private boolean isNew(Object property) {
        return !properties.containsKey(property)
                && JAVAS_OWN.stream().noneMatch(property.toString()::startsWith);
    }
}
