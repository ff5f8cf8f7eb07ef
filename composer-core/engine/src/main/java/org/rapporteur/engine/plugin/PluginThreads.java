package org.rapporteur.engine.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The threads of one call of a plugin: the one that it was given, and those that it starts.
final class PluginThreads extends ThreadGroup {
    private volatile boolean stopped;

    PluginThreads(String name) {
        super(name);
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /// The names of those that still run, sorted.
    List<String> running() {
        int count = activeCount();
        if (count == 0) {
            return List.of();
        }
        var threads = new Thread[count + 4];
        enumerate(threads);
        return Arrays.stream(threads)
                .filter(Objects::nonNull)
                .map(Thread::getName)
                .sorted()
                .toList();
    }
}
