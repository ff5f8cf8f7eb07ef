package org.rapporteur.dist;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Plugins as somebody else would make them: compiled against the API of the distribution and
/// nothing else of ours.
final class ThirdParty {
    /// The plugin of docs/plugins.md.
    static final String SPONSORS = Guide.wholePlugin();

    /// A plugin that uses most of what there is: options of all kinds, a template, labels,
    /// Markdown, a drawing, bars, a table of the dataset.
    static final String RICH =
            """
            package acme;

            import java.awt.geom.Ellipse2D;
            import java.util.*;
            import org.pf4j.Extension;
            import org.rapporteur.data.*;
            import org.rapporteur.document.*;
            import org.rapporteur.section.*;

            @Extension
            public final class Sponsors implements Section<Sponsors.Options> {
                enum Shape { ROUND_DOT, BOX }
                record Options(
                        @Option(doc = "The shape.", main = true, byDefault = "box") Shape shape,
                        @Option(doc = "Shapes.", byDefault = "box, round-dot") List<Shape> shapes,
                        @Option(doc = "A file.", names = Option.Names.FILE) String preface) {}
                public String name() { return "sponsors"; }
                public String description() { return "Names the sponsors."; }
                public Class<Options> options() { return Options.class; }
                public Optional<String> dataset(Options options) { return Optional.of("sponsors"); }
                public List<Block> compose(Options options, SectionRequest request) {
                    var names = new ArrayList<String>();
                    request.data().rows().forEach(row -> names.add(row.text("name")));
                    var blocks = new ArrayList<Block>(request.markdown(options.preface()));
                    blocks.addAll(request.wording("thanks", Map.of("names", names), Map.of()));
                    var table = DatasetRows.table(
                            Caption.of(request.caption("caption", names.size())), request.data(),
                            List.of(new DatasetColumn(
                                    new TableColumn(
                                            Inlines.plain("Name"), TableColumn.Align.START, true),
                                    List.of(new CellPart.Value("name")))),
                            request.labels().language(), "---");
                    blocks.add(Blocks.bars(null,
                            names.stream().map(name -> new Chart.Category(
                                    name, name.length(), "" + name.length(), "", false)).toList(),
                            "How long the names are", table));
                    blocks.add(Blocks.figure(null, new Drawing(200, 40, pen -> {
                        pen.fill(new Ellipse2D.Double(5, 5, 20, 20));
                        pen.setFont(request.style().font(FontCut.SANS, 9));
                        pen.drawString("drawn as " + options.shape() + options.shapes(), 30, 20);
                    }), "A dot", table));
                    blocks.add(table);
                    return blocks;
                }
            }
            """;

    private final String id;
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest = new Manifest();

    private ThirdParty(String id) {
        this.id = id;
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        says("Plugin-Id", id);
        says("Plugin-Version", "1.0.0");
        says("Plugin-Requires", ">=1.0.0 & <2.0.0");
        says("Plugin-Provider", "Acme");
    }

    static ThirdParty plugin(String id) {
        return new ThirdParty(id);
    }

    /// Compiles the source of one class and makes a plugin jar of it.
    static void jar(Path jar, String id, String source) {
        jar(jar, id, source, Map.of());
    }

    /// @param resources texts by their path in the jar
    static void jar(Path jar, String id, String source, Map<String, String> resources) {
        var plugin = plugin(id).source("acme.Sponsors", source);
        resources.forEach(plugin::entry);
        plugin.write(jar);
    }

    /// A class by its full name.
    ThirdParty source(String className, String java) {
        sources.put(className, java);
        return this;
    }

    ThirdParty entry(String path, String text) {
        return entry(path, text.getBytes(StandardCharsets.UTF_8));
    }

    ThirdParty entry(String path, byte[] bytes) {
        entries.put(path, bytes);
        return this;
    }

    ThirdParty says(String key, String value) {
        manifest.getMainAttributes().putValue(key, value);
        return this;
    }

    /// Compiles the sources and makes the jar.
    Path write(Path jar) {
        try {
            var classes = Files.createTempDirectory("plugin");
            if (!sources.isEmpty()) {
                compile(classes);
            }
            try (var files = Files.walk(classes)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    entries.putIfAbsent(
                            classes.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                for (var entry : entries.entrySet()) {
                    out.putNextEntry(new JarEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path classes) throws IOException {
        var options = List.of("-proc:full", "-d", classes.toString(), "-classpath", classPath());
        var units =
                sources.entrySet().stream()
                        .map(source -> new Source(source.getKey(), source.getValue()))
                        .toList();
        var task =
                ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, units);
        if (!task.call()) {
            throw new IllegalStateException("the plugin " + id + " does not compile");
        }
    }

    /// What third parties compile against.
    static String classPath() {
        try (var jars =
                Files.newDirectoryStream(
                        Distribution.home().resolve("lib"), "{composer-api,pf4j}-*.jar")) {
            var path = new ArrayList<String>();
            jars.forEach(jar -> path.add(jar.toString()));
            path.sort(null);
            return String.join(File.pathSeparator, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String source;

        Source(String className, String source) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
