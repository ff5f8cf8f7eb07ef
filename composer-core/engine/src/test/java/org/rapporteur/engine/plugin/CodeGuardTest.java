package org.rapporteur.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.Block;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Paragraph;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/// Third parties' code can be ended, and cannot end the program.
class CodeGuardTest {
    @TempDir Path folder;
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(7);",
                "Runtime.getRuntime().exit(7);",
                "Runtime.getRuntime().halt(7);",
                "java.util.function.IntConsumer end = System::exit; end.accept(7);",
                "java.util.function.IntConsumer end = Runtime.getRuntime()::halt; end.accept(7);",
                "Runnable end = () -> System.exit(7); end.run();"
            })
    void the_program_goes_on(String end) throws IOException {
        compose(Budget.SECTION, end + " return List.of();");
        var message = findings.getFirst().message();
        assertTrue(
                message.matches(
                        "section `toy` of plugin org\\.example\\.toy 1\\.2\\.0 failed:"
                                + " SecurityException: it called (System\\.exit|Runtime\\.exit or"
                                + " Runtime\\.halt) with 7, and a plugin must not end the program,"
                                + " in Toy\\.\\S+ \\(Toy\\.java:14\\)"),
                message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) {}",
                "for (;;) { try { Thread.sleep(1); } catch (Throwable t) { } }",
                "int i = 0; do { i++; } while (i != -1 || true); ",
                "for (int i = 0; ; i++) { if (i % 2 == 0) continue; else switch (i) { case 7:"
                        + " continue; } }",
                "java.util.stream.Stream.iterate(1, i -> i + 1).forEach(i -> {}); return null;",
                "while (true) synchronized (this) { try { work(); } finally { work(); } }",
                "more(0); return null;"
            })
    void a_loop_ends_with_the_budget(String loop) throws Exception {
        var threads = threads();
        compose(
                new Budget(Duration.ofMillis(150), Duration.ofSeconds(20)),
                "if (id() > 0) { " + loop + " } return List.of();");
        assertEquals("section-timeout", findings.getFirst().rule(), findings::toString);
        assertEquals(threads, threads(), "its thread has ended");
    }

    @Test
    void a_constructor_that_loops_ends_too() throws IOException {
        var jar =
                ToyJar.of(folder, "toy.jar", "org.example.toy")
                        .sectionWith(
                                "Toy",
                                "toy",
                                "{ while (id() > 0) {} } int id() { return 1; }",
                                "return null;")
                        .write();
        var loading = new ContainedManager(_ -> false);
        var inspected = JarInspection.of(jar, findings::add).orElseThrow();
        loading.load(List.of(inspected), (_, failure) -> failure.printStackTrace());
        try (var classes = Optional.ofNullable(loading.classes(inspected)).orElseThrow()) {
            var budget = new Budget(Duration.ofMillis(150), Duration.ofSeconds(20));
            new Extensions(inspected, classes, budget, findings::add).install();
        }
        var message = findings.getFirst().message();
        assertTrue(
                message.matches(
                        "toy\\.jar: toy\\.Toy of plugin org\\.example\\.toy 1\\.2\\.0 cannot be"
                                + " used: it did not start in time, in Toy\\.(id|<init>)"
                                + " \\(Toy\\.java:9\\)"),
                message);
        assertEquals(0, threads());
    }

    @Test
    void guarded_code_does_what_it_did() throws IOException {
        var blocks =
                compose(
                        Budget.SECTION,
                        """
                        var words = new TreeMap<String, Integer>();
                        for (var word : "a b a c b a".split(" ")) words.merge(word, 1, Integer::sum);
                        var text = new StringBuilder();
                        outer:
                        for (var entry : words.entrySet()) {
                            for (int i = 0; i < 5; i++) {
                                try {
                                    if (i == entry.getValue()) continue outer;
                                    Object key = i % 2 == 0 ? entry.getKey() : (Object) i;
                                    text.append(switch (key) {
                                        case String s when s.equals("b") -> "B";
                                        case String s -> s;
                                        case Integer n -> "-";
                                        default -> throw new IllegalStateException();
                                    });
                                } finally {
                                    text.append('.');
                                }
                            }
                        }
                        return List.of(Blocks.paragraph(Inlines.plain(text.toString())));
                        """);
        assertEquals(List.of(), findings);
        assertEquals(
                "a.-.a..B.-..c..",
                Nodes.text(((Paragraph) blocks.orElseThrow().getFirst()).content()));
    }

    /// A whole library, with all that compilers do, passes the verifier of the virtual machine.
    @Test
    void whole_libraries_can_be_guarded() throws Exception {
        var jar = ToyJar.place(org.jsoup.Jsoup.class);
        int loaded = 0;
        try (var guarded = new GuardedJar(jar);
                var files = new JarFile(jar.toFile())) {
            var loader = new GuardedLoader(guarded);
            for (var entry : (Iterable<java.util.jar.JarEntry>) files.stream()::iterator) {
                var name = entry.getName();
                if (name.matches("org/jsoup/.*\\.class")) {
                    Class.forName(
                            name.substring(0, name.length() - 6).replace('/', '.'), true, loader);
                    loaded++;
                }
            }
        }
        assertTrue(loaded > 100, "classes: " + loaded);
    }

    private static final class GuardedLoader extends ClassLoader {
        private final GuardedJar jar;

        GuardedLoader(GuardedJar jar) {
            super(CodeGuardTest.class.getClassLoader());
            this.jar = jar;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            var loaded = findLoadedClass(name);
            var bytes = loaded == null ? jar.classFile(name) : null;
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    private Optional<List<Block>> compose(Budget budget, String body) throws IOException {
        var jar =
                ToyJar.of(folder, "toy.jar", "org.example.toy")
                        .sectionWith(
                                "Toy",
                                "toy",
                                "int id() { return 1; } void work() {}"
                                        + " void more(int n) { try { more(n + 1); more(n + 1); }"
                                        + " catch (StackOverflowError e) {} }",
                                body)
                        .write();
        try (var shelf = PluginShelf.open(List.of(jar), findings::add)) {
            var position = SourcePosition.of("report.yaml", 3, 5);
            var toy = shelf.section("toy", position, findings::add).orElseThrow();
            return new SectionRunner(budget)
                    .run(
                            toy.plugin(),
                            "section `toy`",
                            position,
                            () -> composed(toy),
                            findings::add);
        }
    }

    @SuppressWarnings("NullAway") // the toy asks for nothing
    private static List<Block> composed(InstalledSection toy) {
        return toy.section().compose(null, null);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("plugin "))
                .filter(Thread::isAlive)
                .count();
    }
}
