package org.rapporteur.cli;

import org.rapporteur.engine.Timings;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Where the time went, for people.
final class TimingsTable {
    private TimingsTable() {}

    static List<String> lines(Timings timings) {
        return timings.phases().entrySet().stream()
                .map(phase -> line(phase.getKey(), phase.getValue()))
                .toList();
    }

    private static String line(String phase, Duration duration) {
        return String.format(Locale.ROOT, "  %-24s %8.1f ms", phase, duration.toNanos() / 1e6);
    }
}
