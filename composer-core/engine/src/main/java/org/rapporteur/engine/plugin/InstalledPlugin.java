package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Check;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Section;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// A plugin that works, or the tool itself as the one that has its own rules.
public final class InstalledPlugin {
    private final PluginJar jar;
    private final Predicate<String> own;
    private final Resources resources;
    private final List<Addition> additions;

    InstalledPlugin(PluginJar jar, Predicate<String> own, List<Addition> additions) {
        this(jar, own, path -> fromJar(jar.path(), path), additions);
    }

    private InstalledPlugin(
            PluginJar jar, Predicate<String> own, Resources resources, List<Addition> additions) {
        this.jar = jar;
        this.own = own;
        this.resources = resources;
        this.additions = List.copyOf(additions);
    }

    /// A plugin whose classes are on the class path, for tests.
    ///
    /// @param anchor a class beside whose class-path root the plugin's resources are looked for
    public static InstalledPlugin onClassPath(
            String id,
            String version,
            Class<?> anchor,
            List<Section<?>> sections,
            List<DatasetReader<?>> readers) {
        return onClassPath(id, version, anchor, sections, readers, List.of());
    }

    /// The same, with rules.
    public static InstalledPlugin onClassPath(
            String id,
            String version,
            Class<?> anchor,
            List<Section<?>> sections,
            List<DatasetReader<?>> readers,
            List<Check<?>> checks) {
        var about =
                new PluginJar(
                        Path.of(""), id, version, "*", "", "", "", List.of(), List.of(), List.of());
        return new InstalledPlugin(
                about,
                name -> name.startsWith(anchor.getPackageName()),
                path -> read(anchor.getResourceAsStream("/" + path)),
                Introduction.of(sections, readers, checks));
    }

    public String id() {
        return jar.id();
    }

    public String version() {
        return jar.version();
    }

    /// The range of API versions that it works with.
    public String requires() {
        return jar.requires();
    }

    /// May be empty.
    public String provider() {
        return jar.provider();
    }

    /// May be empty.
    public String description() {
        return jar.description();
    }

    /// May be empty.
    public String license() {
        return jar.license();
    }

    public Path jar() {
        return jar.path();
    }

    /// The libraries of the distribution that it shares.
    public List<String> libraries() {
        return jar.libraries();
    }

    public List<InstalledSection> sections() {
        return added(Addition.OfSection.class)
                .map(one -> new InstalledSection(this, one.about(), one.section()))
                .toList();
    }

    public List<InstalledReader> readers() {
        return added(Addition.OfReader.class)
                .map(one -> new InstalledReader(this, one.about(), one.endings(), one.reader()))
                .toList();
    }

    /// Its rules.
    public List<InstalledCheck> checks() {
        return added(Addition.OfCheck.class)
                .map(one -> new InstalledCheck(this, one.about(), one.severity(), one.check()))
                .toList();
    }

    public List<InstalledVocabulary> vocabularies() {
        return added(Addition.OfVocabulary.class)
                .map(one -> new InstalledVocabulary(this, one.vocabulary()))
                .toList();
    }

    private <A extends Addition> Stream<A> added(Class<A> kind) {
        return additions.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// A text file of the plugin's own jar, read as UTF-8, for example
    /// `META-INF/rapporteur/labels.properties`.
    ///
    /// @param path from the jar's root, with `/`, not starting with one
    public Optional<String> resource(String path) {
        try {
            return resources.text(path);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// What the plugin says of one of its sections, datasets or rules: Markdown of
    /// `META-INF/rapporteur/docs/NAME.md`, with an example.
    public Optional<String> documentation(String name) {
        return resource("META-INF/rapporteur/docs/" + name + ".md");
    }

    /// "org.example.cloud 1.2.0".
    public String label() {
        return id() + " " + version();
    }

    boolean owns(String className) {
        return own.test(className);
    }

    private static Optional<String> fromJar(Path jar, String path) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.getEntry(path);
            return entry == null || entry.isDirectory()
                    ? Optional.empty()
                    : read(zip.getInputStream(entry));
        }
    }

    private static Optional<String> read(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            return Optional.empty();
        }
        try (stream) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private interface Resources {
        Optional<String> text(String path) throws IOException;
    }
}
