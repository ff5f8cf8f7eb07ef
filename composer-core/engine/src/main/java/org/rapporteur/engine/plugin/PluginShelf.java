package org.rapporteur.engine.plugin;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The installed plugins. A jar that does not work becomes a finding; all others are there.
public final class PluginShelf implements AutoCloseable {
    private final List<InstalledPlugin> plugins;
    private final Consumer<Finding> findings;
    private final List<PluginClasses> opened;
    private final Map<String, List<InstalledSection>> sections = new TreeMap<>();
    private final Map<String, List<InstalledReader>> readers = new TreeMap<>();
    private final List<InstalledCheck> checks;

    private PluginShelf(
            List<InstalledPlugin> plugins, List<PluginClasses> opened, Consumer<Finding> findings) {
        this.plugins = List.copyOf(plugins);
        this.opened = List.copyOf(opened);
        this.findings = findings;
        for (var plugin : plugins) {
            plugin.sections()
                    .forEach(section ->
                            among(sections, section.name())
                                    .add(new InstalledSection(plugin, section)));
            plugin.readers()
                    .forEach(reader ->
                            among(readers, reader.key()).add(new InstalledReader(plugin, reader)));
        }
        checks = plugins.stream().flatMap(PluginShelf::checks).toList();
    }

    private static <T> List<T> among(Map<String, List<T>> named, String name) {
        return named.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    /// Puts plugins on the shelf, in the order of their file names. Jars are read where they are
    /// and stay open until the shelf is closed.
    ///
    /// @param jarsOrFolders jars, and folders of jars
    public static PluginShelf open(List<Path> jarsOrFolders, Consumer<Finding> findings) {
        var inspected =
                PluginFiles.of(jarsOrFolders, findings).stream()
                        .flatMap(path -> JarInspection.of(path, findings).stream())
                        .toList();
        var jars = Dependencies.met(withoutDuplicates(inspected, findings), findings);
        var plugins = new ArrayList<InstalledPlugin>();
        var opened = new ArrayList<PluginClasses>();
        if (!jars.isEmpty()) {
            var manager = new ContainedManager();
            manager.load(jars, (jar, failure) -> findings.accept(unloadable(jar, failure)));
            for (var jar : jars) {
                var classes = manager.classes(jar);
                if (classes != null) {
                    opened.add(classes);
                    Surroundings.keptDuring(
                                    () ->
                                            Extensions.install(
                                                    jar, classes, Budget.SECTION, findings),
                                    changed -> findings.accept(meddling(jar, changed)))
                            .ifPresent(plugins::add);
                }
            }
        }
        return new PluginShelf(plugins, opened, findings);
    }

    /// A shelf of plugins that are already there, for tests.
    public static PluginShelf of(List<InstalledPlugin> plugins, Consumer<Finding> findings) {
        return new PluginShelf(plugins, List.of(), findings);
    }

    /// A plugin of the same id in another folder stands in for the one that comes later.
    private static boolean areBeside(PluginJar first, PluginJar second) {
        return Objects.equals(
                first.path().toAbsolutePath().getParent(),
                second.path().toAbsolutePath().getParent());
    }

    private static List<PluginJar> withoutDuplicates(
            List<PluginJar> jars, Consumer<Finding> findings) {
        var byId = new LinkedHashMap<String, PluginJar>();
        for (var jar : jars) {
            var first = byId.putIfAbsent(jar.id(), jar);
            if (first != null && areBeside(first, jar)) {
                findings.accept(
                        Finding.error(
                                        "plugin-duplicate",
                                        PluginFiles.position(jar.path()),
                                        String.format(
                                                Locale.ROOT,
                                                "the plugin %s is there twice: %s (%s) and %s (%s)",
                                                jar.id(),
                                                first.fileName(),
                                                first.version(),
                                                jar.fileName(),
                                                jar.version()))
                                .withFix("remove one of the two files"));
            }
        }
        return List.copyOf(byId.values());
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

    /// The plugins in the order of their file names.
    public List<InstalledPlugin> plugins() {
        return plugins;
    }

    /// The names of all sections, sorted.
    public Collection<String> sectionNames() {
        return new TreeSet<>(sections.keySet());
    }

    /// The keys of all readers, sorted.
    public Collection<String> readerKeys() {
        return new TreeSet<>(readers.keySet());
    }

    /// See [#section(String, SourcePosition)].
    public Optional<InstalledSection> section(String nameOrQualifiedName) {
        return section(nameOrQualifiedName, SourcePosition.UNKNOWN);
    }

    /// A section by its name (`word-cloud`), or by plugin and name
    /// (`org.example.cloud/word-cloud`). A name that two plugins have is reported, and the first of
    /// them is given.
    ///
    /// @param position where report.yaml names it
    public Optional<InstalledSection> section(String nameOrQualifiedName, SourcePosition position) {
        return section(nameOrQualifiedName, position, findings);
    }

    /// The same, reporting to the one who asks.
    public Optional<InstalledSection> section(
            String nameOrQualifiedName, SourcePosition position, Consumer<Finding> asker) {
        var slash = nameOrQualifiedName.lastIndexOf('/');
        var named = sections.getOrDefault(nameOrQualifiedName.substring(slash + 1), List.of());
        if (slash >= 0) {
            var id = nameOrQualifiedName.substring(0, slash);
            return named.stream().filter(section -> section.plugin().id().equals(id)).findFirst();
        }
        if (named.size() > 1) {
            asker.accept(
                    Finding.error(
                                    "plugin-ambiguous",
                                    position,
                                    "several plugins have a section `"
                                            + nameOrQualifiedName
                                            + "`: "
                                            + jars(
                                                    named.stream()
                                                            .map(InstalledSection::plugin)
                                                            .toList()))
                            .withFix(
                                    "write "
                                            + named.stream()
                                                    .map(InstalledSection::qualifiedName)
                                                    .map(name -> "`" + name + "`")
                                                    .collect(Collectors.joining(" or "))));
        }
        return named.stream().findFirst();
    }

    /// A reader by its key (`corpus`). A key that two plugins have is reported, and the first of
    /// them is given.
    public Optional<InstalledReader> reader(String key) {
        return reader(key, SourcePosition.UNKNOWN, findings);
    }

    /// The same, reporting to the one who asks.
    ///
    /// @param position where report.yaml names it
    public Optional<InstalledReader> reader(
            String key, SourcePosition position, Consumer<Finding> asker) {
        var keyed = readers.getOrDefault(key, List.of());
        if (keyed.size() > 1) {
            asker.accept(
                    Finding.error(
                                    "plugin-ambiguous",
                                    position,
                                    "several plugins read `"
                                            + key
                                            + "`: "
                                            + jars(
                                                    keyed.stream()
                                                            .map(InstalledReader::plugin)
                                                            .toList()))
                            .withFix("remove all of these plugins but one"));
        }
        return keyed.stream().findFirst();
    }

    /// The rules of all plugins, in the order of their file names.
    public List<InstalledCheck> checks() {
        return checks;
    }

    private static Stream<InstalledCheck> checks(InstalledPlugin plugin) {
        return plugin.checks().stream()
                .map(check -> new InstalledCheck(plugin, check, check.rule()));
    }

    private static String jars(List<InstalledPlugin> plugins) {
        return plugins.stream()
                .map(plugin -> PluginFiles.name(plugin.jar()) + " (" + plugin.id() + ")")
                .collect(Collectors.joining(" and "));
    }

    /// Closes the jars. Plugins are not stopped: they have nothing to stop, and PF4J 3.15.0 fails
    /// at stopping several of them.
    @Override
    public void close() {
        for (var classes : opened) {
            try {
                classes.close();
            } catch (IOException _) {
                // read only: nothing is lost
            }
        }
    }
}
