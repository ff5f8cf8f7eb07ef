package org.rapporteur.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Plugins as somebody else would make them: compiled against the API of the distribution and
/// nothing else of ours.
final class ThirdParty {
    /// The plugin of docs/plugins.md.
    static final String SPONSORS = guide();

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

    private ThirdParty() {}

    private static String guide() {
        var guide = Folders.read(Distribution.root().resolve("docs/plugins.md"));
        int start = guide.indexOf("```java\n") + 8;
        return guide.substring(start, guide.indexOf("```", start));
    }

    /// Compiles the source of one class and makes a plugin jar of it.
    static void jar(Path jar, String id, String source) {
        jar(jar, id, source, Map.of());
    }

    /// @param resources texts by their path in the jar
    static void jar(Path jar, String id, String source, Map<String, String> resources) {
        try {
            var classes = Files.createTempDirectory("plugin");
            compile(source, classes);
            resources.forEach((path, text) -> Folders.write(classes.resolve(path), text));
            var manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().putValue("Plugin-Id", id);
            manifest.getMainAttributes().putValue("Plugin-Version", "1.0.0");
            manifest.getMainAttributes().putValue("Plugin-Requires", ">=0.1.0 & <0.2.0");
            manifest.getMainAttributes().putValue("Plugin-Provider", "Acme");
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                    var files = Files.walk(classes)) {
                for (var file :
                        (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                    out.write(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(String source, Path classes) throws IOException {
        try (var jars =
                Files.newDirectoryStream(
                        Distribution.home().resolve("lib"), "{composer-api,pf4j}-*.jar")) {
            var path = new java.util.ArrayList<Path>();
            jars.forEach(path::add);
            var options =
                    List.of(
                            "-proc:full",
                            "-d",
                            classes.toString(),
                            "-classpath",
                            path.stream()
                                    .map(Path::toString)
                                    .sorted()
                                    .collect(Collectors.joining(java.io.File.pathSeparator)));
            var task =
                    ToolProvider.getSystemJavaCompiler()
                            .getTask(null, null, null, options, null, List.of(new Source(source)));
            if (!task.call()) {
                throw new IllegalStateException("the plugin does not compile");
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String source;

        Source(String source) {
            super(URI.create("string:///acme/Sponsors.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
