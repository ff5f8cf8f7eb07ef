package org.rapporteur.engine.verify;

import java.util.Comparator;

/// Where something stands in the code of a plugin.
///
/// @param file source file; empty where the class file does not say
/// @param line 0 where the class file does not say
record Place(String className, String method, String file, int line) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::className)
                    .thenComparingInt(Place::line)
                    .thenComparing(Place::method);

    /// "Sponsors.compose (Sponsors.java:31)".
    @Override
    public String toString() {
        var name = className.substring(className.lastIndexOf('.') + 1) + "." + method;
        if (file.isEmpty()) {
            return name;
        }
        return name + " (" + file + (line == 0 ? "" : ":" + line) + ")";
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
