package org.rapporteur.testkit;

import static java.util.Objects.requireNonNull;

import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Installation;
import org.rapporteur.engine.plugin.ApiVersion;
import org.rapporteur.engine.plugin.InstalledSection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/// A plugin as a jar.
record PluginUnderTest(Path jar) {
    private static final String INDEX = "META-INF/extensions.idx";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /// Made when it is first asked for.
    private static final class OnClassPath {
        static final PluginUnderTest PLUGIN = new PluginUnderTest(made());
    }

    PluginUnderTest {
        jar = jar.toAbsolutePath().normalize();
    }

    /// The plugin whose classes are on the class path of the tests.
    static PluginUnderTest onClassPath() {
        return OnClassPath.PLUGIN;
    }

    /// A composer that has the plugin, and those of a distribution where `rapporteur.home` names
    /// one.
    Composer composer() {
        var plugins = new ArrayList<>(List.of(jar));
        var templates = new ArrayList<>(List.of(KitTemplates.folder()));
        var home = System.getProperty("rapporteur.home", "");
        if (!home.isEmpty() && Files.isDirectory(Path.of(home, "plugins"))) {
            plugins.add(Path.of(home, "plugins"));
        }
        return new Composer(new Installation(plugins, templates, "test"));
    }

    /// @throws IllegalStateException if the plugin cannot be loaded, with the reason
    List<InstalledSection> sections(Composer composer) {
        var plugin =
                composer.plugins().plugins().stream()
                        .filter(one -> one.jar().equals(jar))
                        .findFirst();
        if (plugin.isEmpty()) {
            throw new IllegalStateException(
                    "the plugin cannot be loaded: "
                            + FindingDump.of(composer.installationFindings()));
        }
        return plugin.get().sections();
    }

    private static Path made() {
        try {
            var classes = classes();
            var jar = Files.createTempDirectory("rapporteur").resolve("plugin-under-test.jar");
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest(classes));
                    var files = Files.walk(classes)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var name = classes.relativize(file).toString().replace('\\', '/');
                    if (!name.equals(MANIFEST)) {
                        out.putNextEntry(new JarEntry(name));
                        Files.copy(file, out);
                    }
                }
            }
            jar.toFile().deleteOnExit();
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() throws IOException {
        var found =
                Collections.list(PluginUnderTest.class.getClassLoader().getResources(INDEX))
                        .stream()
                        .filter(url -> url.getProtocol().equals("file"))
                        .map(PluginUnderTest::root)
                        .filter(folder -> !folder.endsWith("test-classes"))
                        .distinct()
                        .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "the class path has to have one folder with "
                            + INDEX
                            + ", and it has "
                            + (found.isEmpty()
                                    ? "none: mark the section `@Extension`, and compile with"
                                            + " `<proc>full</proc>`"
                                    : found.stream()
                                            .map(Path::toString)
                                            .collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    private static Path root(URL index) {
        try {
            var file = Path.of(new URI(index.toString()));
            return requireNonNull(requireNonNull(file.getParent()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The plugin's own manifest, or what it leaves out.
    private static Manifest manifest(Path classes) throws IOException {
        var manifest = new Manifest();
        if (Files.isRegularFile(classes.resolve(MANIFEST))) {
            try (var in = Files.newInputStream(classes.resolve(MANIFEST))) {
                manifest.read(in);
            }
        }
        var says = manifest.getMainAttributes();
        says.putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        says.putIfAbsent(new Attributes.Name("Plugin-Id"), "plugin.under.test");
        says.putIfAbsent(new Attributes.Name("Plugin-Version"), "0.0.0");
        says.putIfAbsent(new Attributes.Name("Plugin-Requires"), ApiVersion.RANGE);
        return manifest;
    }
}
