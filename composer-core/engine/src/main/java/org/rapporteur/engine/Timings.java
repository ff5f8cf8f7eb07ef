package org.rapporteur.engine;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/// How long the phases of a composition took. Shown to people only; nothing of it reaches a report.
public final class Timings {
    private final Map<String, Duration> phases = new LinkedHashMap<>();

    /// Does the work and adds its time to a phase.
    <T> T measure(String phase, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        try {
            return work.call();
        } finally {
            phases.merge(phase, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        }
    }

    /// In the order in which they began.
    public Map<String, Duration> phases() {
        return Collections.unmodifiableMap(phases);
    }
}
