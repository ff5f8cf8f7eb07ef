package org.rapporteur.engine.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What makes the same input give other results: on another day, another machine, or by chance.
final class Chance {
    private static final Map<String, String> INSTEAD =
            Map.ofEntries(
                    Map.entry("java.time.Instant#now", "the clock; use a date of the dataset"),
                    Map.entry("java.time.LocalDate#now", "the clock; use a date of the dataset"),
                    Map.entry(
                            "java.time.LocalDateTime#now", "the clock; use a date of the dataset"),
                    Map.entry(
                            "java.time.ZonedDateTime#now", "the clock; use a date of the dataset"),
                    Map.entry("java.time.Year#now", "the clock; use a date of the dataset"),
                    Map.entry("java.lang.System#currentTimeMillis", "the clock; leave it out"),
                    Map.entry("java.lang.System#nanoTime", "the clock; leave it out"),
                    Map.entry("java.util.Date#<init>()V", "the clock; use a date of the dataset"),
                    Map.entry("java.util.Calendar#getInstance", "the clock; use java.time"),
                    Map.entry("java.lang.Math#random", "chance; use a Random with a seed"),
                    Map.entry("java.util.Random#<init>()V", "chance; give it a seed"),
                    Map.entry(
                            "java.util.concurrent.ThreadLocalRandom#current",
                            "chance; use a Random with a seed"),
                    Map.entry(
                            "java.security.SecureRandom#<init>()V",
                            "chance; use a Random with a seed"),
                    Map.entry("java.util.UUID#randomUUID", "chance; count instead"),
                    Map.entry(
                            "java.util.Locale#getDefault",
                            "the user's language; use request.labels().language()"),
                    Map.entry(
                            "java.time.ZoneId#systemDefault", "the time zone; use ZoneOffset.UTC"),
                    Map.entry("java.util.TimeZone#getDefault", "the time zone; use ZoneOffset.UTC"),
                    Map.entry(
                            "java.lang.String#format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;",
                            "the user's language; use String.format(Locale.ROOT, …) or labels"),
                    Map.entry(
                            "java.lang.String#toLowerCase()Ljava/lang/String;",
                            "the user's language; name the locale"),
                    Map.entry(
                            "java.lang.String#toUpperCase()Ljava/lang/String;",
                            "the user's language; name the locale"),
                    Map.entry(
                            "java.nio.charset.Charset#defaultCharset",
                            "the machine's encoding; name UTF-8"),
                    Map.entry(
                            "java.lang.System#identityHashCode",
                            "memory addresses; count instead"));

    private Chance() {}

    /// In the plugin's own code; a library may have its reasons.
    static void check(JarCode code, Report report) {
        var found = new TreeMap<String, List<Place>>();
        for (var use : code.ownUses()) {
            var member = use.owner() + "#" + use.name();
            for (var key : List.of(member, member + use.descriptor())) {
                if (INSTEAD.containsKey(key)) {
                    found.computeIfAbsent(key, _ -> new ArrayList<>()).add(use.place());
                }
            }
        }
        found.forEach((key, places) -> {
            var instead = INSTEAD.getOrDefault(key, "").split("; ", 2);
            report.warning(
                    "plugin-determinism",
                    "%s depends on %s, in %s"
                            .formatted(name(key), instead[0], Report.places(places)),
                    instead[1]);
        });
    }

    /// "LocalDate.now", or of a constructor "Random".
    private static String name(String key) {
        var parts = key.replaceFirst("\\(.*", "").split("#");
        var type = parts[0].substring(parts[0].lastIndexOf('.') + 1);
        return parts[1].equals("<init>") ? type : type + "." + parts[1];
    }
}
