package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What of the application a plugin may see: the API, and those libraries of the distribution that
/// its manifest declares.
public final class SharedLibraries {
    private static final List<String> API =
            List.of(
                    "org.rapporteur.finding.",
                    "org.rapporteur.document.",
                    "org.rapporteur.data.",
                    "org.rapporteur.section.");

    /// `Plugin` because a plugin written for PF4J may have a class of that kind; it is not run.
    private static final Set<String> PF4J =
            Set.of("org.pf4j.Extension", "org.pf4j.ExtensionPoint", "org.pf4j.Plugin");

    private static final Map<String, List<String>> LIBRARIES =
            new TreeMap<>(
                    Map.of(
                            "icu4j", List.of("com.ibm.icu."),
                            "jfreechart", List.of("org.jfree."),
                            "jsoup", List.of("org.jsoup."),
                            "pdfbox", List.of("org.apache.pdfbox.", "org.apache.fontbox.")));

    private SharedLibraries() {}

    public static Set<String> names() {
        return LIBRARIES.keySet();
    }

    public static boolean isApi(String className) {
        return PF4J.contains(className) || API.stream().anyMatch(className::startsWith);
    }

    /// The prefixes of class names that the named libraries have.
    static List<String> prefixes(List<String> libraries) {
        return libraries.stream()
                .flatMap(library ->
                        LIBRARIES.containsKey(library)
                                ? LIBRARIES.get(library).stream()
                                : Stream.<String>empty())
                .toList();
    }

    /// The library that a class belongs to.
    public static @Nullable String libraryOf(String className) {
        for (var library : LIBRARIES.entrySet()) {
            if (library.getValue().stream().anyMatch(className::startsWith)) {
                return library.getKey();
            }
        }
        return null;
    }
}
