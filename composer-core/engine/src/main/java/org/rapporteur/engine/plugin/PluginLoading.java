package org.rapporteur.engine.plugin;

import org.rapporteur.finding.Finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Loads the plugins of jars and folders, in the order of their file names. Whatever is wrong with
/// one is reported; the others are loaded all the same.
///
/// @param trusted whether a jar's classes may run unguarded
record PluginLoading(Predicate<Path> trusted, Consumer<Finding> findings) {
    /// @param opened what has to be closed
    record Loaded(List<InstalledPlugin> plugins, List<PluginClasses> opened) {
        Loaded {
            plugins = List.copyOf(plugins);
            opened = List.copyOf(opened);
        }
    }

    Loaded load(List<Path> jarsOrFolders) {
        var inspected =
                PluginFiles.of(jarsOrFolders, findings).stream()
                        .flatMap(path -> JarInspection.of(path, findings).stream())
                        .toList();
        var jars = Dependencies.met(withoutDuplicates(inspected), findings);
        var plugins = new ArrayList<InstalledPlugin>();
        var opened = new ArrayList<PluginClasses>();
        if (!jars.isEmpty()) {
            var manager = new ContainedManager(trusted);
            manager.load(jars, (jar, failure) -> findings.accept(unloadable(jar, failure)));
            for (var jar : jars) {
                var classes = manager.classes(jar);
                if (classes != null) {
                    opened.add(classes);
                    Surroundings.keptDuring(
                                    () ->
                                            new Extensions(jar, classes, Budget.SECTION, findings)
                                                    .install(),
                                    changed -> findings.accept(meddling(jar, changed)))
                            .ifPresent(plugins::add);
                }
            }
        }
        return new Loaded(plugins, opened);
    }

    private List<PluginJar> withoutDuplicates(List<PluginJar> jars) {
        var byId = new LinkedHashMap<String, PluginJar>();
        for (var jar : jars) {
            var first = byId.putIfAbsent(jar.id(), jar);
            if (first != null && areBeside(first, jar)) {
                findings.accept(duplicate(first, jar));
            }
        }
        return List.copyOf(byId.values());
    }

    /// A plugin of the same id in another folder stands in for the one that comes later.
    private static boolean areBeside(PluginJar first, PluginJar second) {
        return Objects.equals(
                first.path().toAbsolutePath().getParent(),
                second.path().toAbsolutePath().getParent());
    }

    private static Finding duplicate(PluginJar first, PluginJar second) {
        return Finding.error(
                        "plugin-duplicate",
                        PluginFiles.position(second.path()),
                        "the plugin %s is there twice: %s (%s) and %s (%s)"
                                .formatted(
                                        second.id(),
                                        first.fileName(),
                                        first.version(),
                                        second.fileName(),
                                        second.version()))
                .withFix("remove one of the two files");
    }

    private static Finding unloadable(PluginJar jar, Throwable failure) {
        return Finding.warning(
                        "plugin-broken",
                        PluginFiles.position(jar.path()),
                        jar.fileName() + " cannot be loaded: " + Failure.inOneLine(failure))
                .withFix("copy or build the file again");
    }

    private static Finding meddling(PluginJar jar, String changed) {
        return Finding.warning(
                        "section-side-effect",
                        PluginFiles.position(jar.path()),
                        jar.fileName()
                                + " changed "
                                + changed
                                + " when it was loaded; it is put back")
                .withFix("update the plugin; its author needs this message");
    }
}
