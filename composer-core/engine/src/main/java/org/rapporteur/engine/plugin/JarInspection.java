package org.rapporteur.engine.plugin;

import org.pf4j.DefaultVersionManager;
import org.pf4j.Plugin;
import org.pf4j.PluginDependency;
import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// Looks a jar through before any of its classes is loaded.
final class JarInspection {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final Pattern VERSION =
            Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");
    private static final String INDEX = "META-INF/extensions.idx";
    private static final String ANY = "*";
    private static final String OWN_RANGE = ">=" + ApiVersion.CURRENT + " & <0.2.0";

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
    static Optional<PluginJar> of(Path path, Consumer<Finding> findings) {
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
            var manifest = jar.getManifest();
            if (manifest == null) {
                throw broken(
                        "has no manifest, so that it says nothing of itself",
                        "build it with the manifest entries `Plugin-Id`, `Plugin-Version` and"
                                + " `Plugin-Requires`");
            }
            return inspect(jar, manifest.getMainAttributes());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw broken(
                    "is not a jar, or damaged: " + Failure.inOneLine(e),
                    "copy or build the file again");
        }
    }

    private PluginJar inspect(JarFile jar, Attributes manifest) throws Refusal, IOException {
        var id = checkedId(text(manifest, "Plugin-Id"));
        var version = checkedVersion(text(manifest, "Plugin-Version"));
        var requires = checkedRange(text(manifest, "Plugin-Requires"));
        passOverStart(text(manifest, "Plugin-Class"));
        refuseOtherFiles(manifest);
        refuseBundledApi(jar);
        return new PluginJar(
                path,
                id,
                version,
                requires,
                text(manifest, "Plugin-Provider"),
                text(manifest, "Plugin-Description"),
                text(manifest, "Plugin-License"),
                checkedLibraries(words(manifest, "Rapporteur-Libraries")),
                checkedDependencies(words(manifest, "Plugin-Dependencies")),
                extensions(jar));
    }

    private String checkedId(String id) throws Refusal {
        if (id.isEmpty()) {
            throw broken(
                    "has no `Plugin-Id` in its manifest",
                    "add a manifest entry such as `Plugin-Id: org.example.cloud`");
        }
        if (!ID.matcher(id).matches()) {
            throw broken(
                    "has the id `" + id + "`, which is not made of letters, digits, `.`, `-`, `_`",
                    "write `Plugin-Id` like `org.example.cloud`");
        }
        return id;
    }

    private String checkedVersion(String version) throws Refusal {
        if (version.isEmpty()) {
            throw broken(
                    "has no `Plugin-Version` in its manifest",
                    "add a manifest entry such as `Plugin-Version: 1.0.0`");
        }
        if (!VERSION.matcher(version).matches()) {
            throw broken(
                    "has the version `" + version + "`, which is not of the form 1.0.0",
                    "write `Plugin-Version` with three numbers");
        }
        return version;
    }

    private String checkedRange(String range) throws Refusal {
        if (range.isEmpty()) {
            findings.accept(
                    new Refusal(
                                    "plugin-manifest",
                                    file + " does not say which versions of the API it works with",
                                    "add the manifest entry `Plugin-Requires: " + OWN_RANGE + "`")
                            .finding(path));
            return ANY;
        }
        if (!isWithin(ApiVersion.CURRENT, range, "Plugin-Requires")) {
            throw new Refusal(
                    "plugin-incompatible",
                    file + " needs API " + range + ", and this is " + ApiVersion.CURRENT,
                    "install a version of the plugin for API " + ApiVersion.CURRENT);
        }
        return range;
    }

    private boolean isWithin(String version, String range, String key) throws Refusal {
        try {
            return new DefaultVersionManager().checkVersionConstraint(version, range);
        } catch (RuntimeException _) {
            throw broken(
                    "has `" + range + "` as `" + key + "`, which is no range of versions",
                    "write a range such as `" + OWN_RANGE + "`");
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

    private void refuseOtherFiles(Attributes manifest) throws Refusal {
        if (!text(manifest, "Class-Path").isEmpty()) {
            throw broken(
                    "refers to other files by `Class-Path`",
                    "put all that the plugin needs into its one jar");
        }
    }

    private void refuseBundledApi(JarFile jar) throws Refusal {
        var bundled =
                jar.stream()
                        .map(entry -> entry.getName())
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

    private List<String> checkedLibraries(List<String> libraries) throws Refusal {
        for (var library : libraries) {
            if (!SharedLibraries.names().contains(library)) {
                throw broken(
                        "asks for the shared library `" + library + "`, which there is not",
                        "use one of "
                                + String.join(", ", SharedLibraries.names())
                                + " in `Rapporteur-Libraries`, or put the library into the jar");
            }
        }
        return libraries;
    }

    private List<PluginDependency> checkedDependencies(List<String> dependencies) throws Refusal {
        var checked = dependencies.stream().map(PluginDependency::new).toList();
        for (var dependency : checked) {
            if (dependency.isOptional()) {
                throw broken(
                        "depends on `" + dependency.getPluginId() + "` optionally",
                        "depend on it without `?`, or not at all");
            }
            isWithin("1.0.0", dependency.getPluginVersionSupport(), "Plugin-Dependencies");
        }
        return checked;
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

    private static String text(Attributes manifest, String key) {
        return Objects.toString(manifest.getValue(key), "").strip();
    }

    private static List<String> words(Attributes manifest, String key) {
        return Arrays.stream(text(manifest, key).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
