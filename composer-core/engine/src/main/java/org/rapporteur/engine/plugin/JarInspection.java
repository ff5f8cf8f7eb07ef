package org.rapporteur.engine.plugin;

import org.pf4j.Plugin;
import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// Looks a jar through before any of its classes is loaded.
public final class JarInspection {
    private static final String INDEX = "META-INF/extensions.idx";
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 64 * MEGABYTE;
    private static final int LARGEST_UNPACKED = 512 * MEGABYTE;
    private static final int MOST_ENTRIES = 20_000;

    private final Path path;
    private final String file;
    private final Consumer<Finding> findings;

    private JarInspection(Path path, Consumer<Finding> findings) {
        this.path = path;
        this.findings = findings;
        file = PluginFiles.name(path);
    }

    /// What the jar says of itself, or empty with a finding. What it should say otherwise is
    /// reported, too.
    public static Optional<PluginJar> of(Path path, Consumer<Finding> findings) {
        try {
            return Optional.of(new JarInspection(path, findings).inspect());
        } catch (Refusal refusal) {
            findings.accept(refusal.finding(path));
            return Optional.empty();
        }
    }

    private PluginJar inspect() throws Refusal {
        if (!file.toLowerCase(Locale.ROOT).endsWith(".jar")) {
            throw broken("is no jar: its name does not end in .jar", "give the plugin's jar");
        }
        try (var jar = new JarFile(path.toFile(), false)) {
            refuseHuge(jar);
            var manifest = jar.getManifest();
            if (manifest == null) {
                throw broken(
                        "has no manifest, so that it says nothing of itself",
                        "build it with the manifest entries `Plugin-Id`, `Plugin-Version` and"
                                + " `Plugin-Requires`");
            }
            return inspect(jar, new ManifestEntries(file, manifest.getMainAttributes()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw broken(
                    "is not a jar, or damaged: " + Failure.inOneLine(e),
                    "copy or build the file again");
        }
    }

    private PluginJar inspect(JarFile jar, ManifestEntries says) throws Refusal, IOException {
        var id = says.id();
        var version = says.version();
        var requires = says.requires();
        passOverStart(says.text("Plugin-Class"));
        says.refuseOtherFiles();
        refuseBundledApi(jar);
        return new PluginJar(
                path,
                id,
                version,
                requires,
                says.text("Plugin-Provider"),
                says.text("Plugin-Description"),
                says.text("Plugin-License"),
                says.libraries(),
                says.dependencies(),
                extensions(jar));
    }

    private void refuseHuge(JarFile jar) throws Refusal, IOException {
        long unpacked = jar.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (Files.size(path) > LARGEST
                || unpacked > LARGEST_UNPACKED
                || jar.size() > MOST_ENTRIES) {
            throw broken(
                    "is larger than a plugin may be: %d MB, %d MB unpacked, %d files"
                            .formatted(
                                    Files.size(path) / MEGABYTE, unpacked / MEGABYTE, jar.size()),
                    "keep it to %d MB, %d MB unpacked and %d files"
                            .formatted(
                                    LARGEST / MEGABYTE, LARGEST_UNPACKED / MEGABYTE, MOST_ENTRIES));
        }
    }

    private void passOverStart(String pluginClass) {
        if (!pluginClass.isEmpty() && !pluginClass.equals(Plugin.class.getName())) {
            findings.accept(
                    new Refusal(
                                    "plugin-manifest",
                                    file
                                            + " names the `Plugin-Class` "
                                            + pluginClass
                                            + ", which is not run: Rapporteur starts no plugins",
                                    "remove the manifest entry and do the work in a section")
                            .finding(path));
        }
    }

    private void refuseBundledApi(JarFile jar) throws Refusal {
        var bundled =
                jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.endsWith(".class"))
                        .filter(JarInspection::isOfApi)
                        .findFirst();
        if (bundled.isPresent()) {
            throw broken(
                    "carries its own copy of the API (" + bundled.get() + ")",
                    "build it with `composer-api` and `pf4j` as `provided` dependencies");
        }
    }

    private static boolean isOfApi(String classFile) {
        return classFile.startsWith("org/pf4j/")
                || SharedLibraries.isApi(classFile.replace('/', '.'));
    }

    private List<String> extensions(JarFile jar) throws Refusal, IOException {
        var entry = jar.getEntry(INDEX);
        if (entry == null) {
            throw empty("has no " + INDEX);
        }
        var names =
                new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .sorted()
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            throw empty("has an empty " + INDEX);
        }
        return names;
    }

    private Refusal empty(String what) {
        return new Refusal(
                "plugin-empty",
                file + " " + what + ", so that it adds nothing",
                "mark each section `@Extension` and compile with PF4J's annotation processor (from"
                        + " Java 23 on only with `-proc:full` or `annotationProcessorPaths`), or"
                        + " write the file yourself: one class name a line");
    }

    private Refusal broken(String what, String fix) {
        return new Refusal("plugin-broken", file + " " + what, fix);
    }
}
