package org.rapporteur.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plugins that do all that a plugin must not do. Their ids are `zoo.NAME`, and those that can be
/// used have a section `NAME`.
final class Zoo {
    /// Sections that look good until they are composed: what they do, by name.
    static final Map<String, String> SECTIONS = sections();

    private Zoo() {}

    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        sections.put("null", "return null;");
        sections.put("throws", "throw new IllegalStateException(\"no ink\");");
        sections.put("recurses", "return compose(options, request);");
        sections.put(
                "fills-memory",
                """
                var all = new ArrayList<String>();
                while (all != null) all.add("word " + all.size());
                return List.of();
                """);
        sections.put(
                "takes-memory",
                """
                var all = new ArrayList<long[]>();
                while (all != null) all.add(new long[1 << 24]);
                return List.of();
                """);
        sections.put("loops", "while (request != null) {} return List.of();");
        sections.put(
                "prints",
                """
                System.out.println("%PDF-");
                System.err.println("here I am");
                System.out.close();
                return List.of(Blocks.paragraph(Inlines.plain("It printed.")));
                """);
        sections.put(
                "meddles",
                """
                Locale.setDefault(Locale.of("tr", "TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
                System.setProperty("line.separator", "x");
                Thread.currentThread().setPriority(1);
                return List.of(Blocks.paragraph(Inlines.plain("It meddled.")));
                """);
        sections.put(
                "mutates",
                """
                var data = request.dataset("contributions").orElseThrow();
                try { data.columns().clear(); } catch (UnsupportedOperationException e) { }
                data.columns().forEach(column -> {
                    try {
                        column.vocabulary().codes().clear();
                    } catch (RuntimeException e) { }
                });
                request.files().bytes("summary.md").ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
                var blocks = request.markdown("summary.md");
                try { blocks.clear(); } catch (UnsupportedOperationException e) { }
                data.rows().forEach(row -> row.text("region").toLowerCase());
                return List.of(Blocks.paragraph(Inlines.plain("It changed nothing.")));
                """);
        sections.put(
                "invalid",
                """
                return List.of(Blocks.table(null,
                        List.of(new TableColumn(
                                Inlines.plain("A"), TableColumn.Align.START, true)),
                        TableRows.of(List.of(TableRow.body(List.of())))));
                """);
        sections.put("exits", "System.exit(0); return List.of();");
        return sections;
    }

    /// Puts all of them into a folder.
    static Path open(Path folder) {
        try {
            Files.createDirectories(folder);
            SECTIONS.forEach(
                    (name, body) -> animal(name, "", body).write(folder.resolve(name + ".jar")));
            good("later-java").write(folder.resolve("later-java.jar"));
            makeLater(folder.resolve("later-java.jar"));
            ThirdParty.plugin("zoo.no-index")
                    .entry("zoo/Animal.class", "compiled without a processor")
                    .write(folder.resolve("no-index.jar"));
            good("empty-index")
                    .entry("META-INF/extensions.idx", "")
                    .write(folder.resolve("empty-index.jar"));
            animal(
                            "static",
                            "static { if (true) throw new IllegalStateException(); }",
                            "return null;")
                    .write(folder.resolve("static.jar"));
            animal("constructor", "public Animal() { throw new Error(); }", "return null;")
                    .write(folder.resolve("constructor.jar"));
            good("start")
                    .source(
                            "zoo.Start",
                            """
                            package zoo;
                            public final class Start extends org.pf4j.Plugin {
                                public void start() { throw new AssertionError("started"); }
                            }
                            """)
                    .says("Plugin-Class", "zoo.Start")
                    .write(folder.resolve("start.jar"));
            good("banana").says("Plugin-Requires", "banana").write(folder.resolve("banana.jar"));
            good("future").says("Plugin-Requires", ">=9.0.0").write(folder.resolve("future.jar"));
            good("needy")
                    .says("Plugin-Dependencies", "zoo.gone")
                    .write(folder.resolve("needy.jar"));
            good("circle-1")
                    .says("Plugin-Dependencies", "zoo.circle-2")
                    .write(folder.resolve("circle-1.jar"));
            good("circle-2")
                    .says("Plugin-Dependencies", "zoo.circle-1")
                    .write(folder.resolve("circle-2.jar"));
            good("own-api")
                    .entry("org/rapporteur/section/Section.class", "copy")
                    .write(folder.resolve("own-api.jar"));
            good("own-slf4j")
                    .source(
                            "org.slf4j.Logger",
                            "package org.slf4j; public interface Logger { void info(String s); }")
                    .source(
                            "org.slf4j.LoggerFactory",
                            """
                            package org.slf4j;
                            public class LoggerFactory {
                                public static Logger getLogger(String name) { return s -> {}; }
                            }
                            """)
                    .source("zoo.Animal", source("own-slf4j", "", OWN_SLF4J))
                    .write(folder.resolve("own-slf4j.jar"));
            good("twin").write(folder.resolve("twin-1.jar"));
            good("twin").says("Plugin-Version", "1.1.0").write(folder.resolve("twin-2.jar"));
            var whole = Files.readAllBytes(folder.resolve("twin-1.jar"));
            Files.write(folder.resolve("half.jar"), Arrays.copyOf(whole, whole.length / 2));
            Files.writeString(folder.resolve("text.jar"), "I am no jar");
            good("path").says("Plugin-Id", "../../evil").write(folder.resolve("path.jar"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its own copy of a library that the application has too.
    private static final String OWN_SLF4J =
            """
            org.slf4j.LoggerFactory.getLogger("x").info("y");
            return List.of(Blocks.paragraph(Inlines.plain("It logged.")));
            """;

    private static ThirdParty good(String name) {
        return animal(name, "", "return List.of();");
    }

    private static ThirdParty animal(String name, String member, String body) {
        return ThirdParty.plugin("zoo." + name).source("zoo.Animal", source(name, member, body));
    }

    private static String source(String name, String member, String body) {
        return """
        package zoo;
        import java.util.*;
        import org.pf4j.Extension;
        import org.rapporteur.document.*;
        import org.rapporteur.section.*;

        @Extension
        public final class Animal implements Section<Animal.Options> {
            public record Options() {}
            %s
            public String name() { return "%s"; }
            public String description() { return "An animal."; }
            public Class<Options> options() { return Options.class; }
            public List<Block> compose(Options options, SectionRequest request) {
                %s
            }
        }
        """
                .formatted(member, name, body);
    }

    private static void makeLater(Path jar) throws IOException {
        try (var files = java.nio.file.FileSystems.newFileSystem(jar)) {
            var path = files.getPath("zoo/Animal.class");
            var bytes = Files.readAllBytes(path);
            bytes[7] = 99;
            Files.write(path, bytes);
        }
    }

    /// The jars that cannot be used, with a piece of what is said of each.
    static List<Map.Entry<String, String>> refused() {
        return List.of(
                Map.entry("later-java.jar", "it is compiled for Java 55"),
                Map.entry("no-index.jar", "has no META-INF/extensions.idx"),
                Map.entry("empty-index.jar", "has an empty META-INF/extensions.idx"),
                Map.entry("static.jar", "IllegalStateException, in Animal.<clinit>"),
                Map.entry("constructor.jar", "Error, in Animal.<init>"),
                Map.entry("start.jar", "zoo.Start, which is not run"),
                Map.entry("banana.jar", "has `banana` as `Plugin-Requires`"),
                Map.entry("future.jar", "needs API >=9.0.0"),
                Map.entry("needy.jar", "needs the plugin zoo.gone"),
                Map.entry("circle-1.jar", "in a circle: zoo.circle-1, zoo.circle-2"),
                Map.entry("own-api.jar", "carries its own copy of the API"),
                Map.entry(
                        "twin-2.jar", "is there twice: twin-1.jar (1.0.0) and twin-2.jar (1.1.0)"),
                Map.entry("half.jar", "is not a jar, or damaged"),
                Map.entry("text.jar", "is not a jar, or damaged"),
                Map.entry("path.jar", "has the id `../../evil`"));
    }
}
