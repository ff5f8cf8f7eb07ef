package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.plugin.InstalledSection;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/// Looks for what a plugin leaves behind.
final class Leaks {
    private static final int TRIES = 40;
    private static final long PAUSE = 50;

    private final List<String> left = new ArrayList<>();
    private @Nullable WeakReference<ClassLoader> classes;

    void watch(List<InstalledSection> sections) {
        if (!sections.isEmpty()) {
            classes =
                    new WeakReference<>(sections.getFirst().section().getClass().getClassLoader());
        }
    }

    void files(List<String> before, List<String> after) {
        var made = new ArrayList<>(after);
        made.removeAll(before);
        made.forEach(file -> left.add("it wrote " + file + " into the report folder"));
    }

    /// What is left, in words. To be called when the composer is closed.
    List<String> left() {
        var all = new ArrayList<>(left);
        for (var thread : Thread.getAllStackTraces().keySet()) {
            var group = thread.getThreadGroup();
            if (group != null && group.getName().startsWith("plugin ") && thread.isAlive()) {
                all.add("the thread " + thread.getName() + " goes on");
            }
        }
        if (!areUnloaded()) {
            all.add("its classes cannot be unloaded: something outside of the plugin holds them");
        }
        return all;
    }

    private boolean areUnloaded() {
        try {
            for (int i = 0; i < TRIES && classes != null && classes.get() != null; i++) {
                System.gc();
                Thread.sleep(PAUSE);
            }
            return classes == null || classes.get() == null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
