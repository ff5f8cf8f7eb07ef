package org.rapporteur.engine.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

class SectionRunnerTest {
    private static final SourcePosition POSITION = SourcePosition.of("report.yaml", 12, 5);
    private static final String AUTHOR =
            "update the plugin, or leave the section out; the plugin's author needs this message";

    private final List<Finding> findings = new ArrayList<>();
    private final SectionRunner runner = new SectionRunner();
    private final InstalledPlugin plugin =
            InstalledPlugin.onClassPath(
                    "org.example.cloud", "1.2.0", SectionRunnerTest.class, List.of(), List.of());

    @Test
    void what_the_plugin_gives_is_given_on() {
        assertEquals(Optional.of("blocks"), run(() -> "blocks"));
        assertEquals(List.of(), findings);
    }

    @Test
    void an_exception_is_told_with_the_plugins_own_line() {
        assertEquals(Optional.empty(), run(() -> List.of().getFirst()));
        var message = findings.getFirst().message();
        assertTrue(
                message.matches(
                        "section `cloud` of plugin org\\.example\\.cloud 1\\.2\\.0 failed:"
                                + " NoSuchElementException, in SectionRunnerTest\\.\\S+"
                                + " \\(SectionRunnerTest\\.java:\\d+\\)"),
                message);
        expect("section-failed", message, AUTHOR);
    }

    @Test
    void an_endless_recursion_is_told() {
        run(() -> recurse(1));
        assertTrue(
                findings.getFirst()
                        .message()
                        .contains("StackOverflowError, in SectionRunnerTest.recurse"),
                findings::toString);
    }

    @Test
    void no_memory_and_missing_classes_are_told() {
        run(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        run(() -> {
            throw new NoClassDefFoundError("toy/Gone");
        });
        assertTrue(findings.get(0).message().contains("OutOfMemoryError: Java heap space"));
        assertTrue(findings.get(1).message().contains("NoClassDefFoundError: toy/Gone"));
    }

    @Test
    void null_is_no_result() {
        assertEquals(Optional.empty(), run(() -> null));
        expect(
                "section-failed",
                "section `cloud` of plugin org.example.cloud 1.2.0 gave no usable result: it"
                        + " returned null",
                "return an empty list instead");
    }

    @Test
    void a_busy_loop_ends_with_its_budget_of_computing_and_the_plugin_is_off() {
        var impatient =
                new SectionRunner(new Budget(Duration.ofMillis(200), Duration.ofMinutes(1)));
        var go = new AtomicBoolean(true);
        impatient.run(plugin, "section `cloud`", POSITION, () -> spin(go), findings::add);
        impatient.run(plugin, "section `list`", POSITION, () -> "never", findings::add);
        go.set(false);

        assertEquals("section-timeout", findings.get(0).rule());
        var message = findings.get(0).message();
        assertTrue(
                message.startsWith(
                        "section `cloud` of plugin org.example.cloud 1.2.0 did not end within 200"
                                + " ms of computing and 60 s in all, in SectionRunnerTest.spin"),
                message);
        assertEquals("plugin-off", findings.get(1).rule());
        assertEquals(
                "section `list` is left out, because plugin org.example.cloud 1.2.0 is off since"
                        + " section `cloud` took too long",
                findings.get(1).message());
    }

    @Test
    void waiting_ends_with_the_budget_of_time_that_passes() {
        var impatient =
                new SectionRunner(new Budget(Duration.ofMillis(50), Duration.ofMillis(300)));
        var never = new CountDownLatch(1);
        impatient.run(
                plugin,
                "section `cloud`",
                POSITION,
                () -> {
                    never.await();
                    return "";
                },
                findings::add);
        assertEquals("section-timeout", findings.getFirst().rule());
    }

    @Test
    void what_a_plugin_reports_is_handed_on_unless_it_takes_too_long() {
        var noted = Finding.advice("word-rare", POSITION, "few words");
        runner.run(
                plugin,
                "section `cloud`",
                POSITION,
                reports -> {
                    reports.accept(noted);
                    throw new IllegalStateException();
                },
                findings::add);
        assertEquals(List.of("word-rare", "section-failed"), rules());

        findings.clear();
        var impatient =
                new SectionRunner(new Budget(Duration.ofMillis(50), Duration.ofMillis(100)));
        var never = new CountDownLatch(1);
        impatient.run(
                plugin,
                "section `cloud`",
                POSITION,
                reports -> {
                    reports.accept(noted);
                    never.await();
                    return "";
                },
                findings::add);
        assertEquals(List.of("section-timeout"), rules());
    }

    private List<String> rules() {
        return findings.stream().map(Finding::rule).toList();
    }

    @Test
    void locale_zone_and_streams_are_put_back() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var home = System.getProperty("user.home");
        var out = System.out;

        assertEquals(
                Optional.of("done"),
                run(() -> {
                    Locale.setDefault(Locale.of("tr", "TR"));
                    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                    System.setProperty("user.home", "/elsewhere");
                    System.setProperty("javax.xml.parsers.SAXParserFactory", "mine");
                    System.setOut(new PrintStream(new ByteArrayOutputStream()));
                    return "done";
                }));

        assertEquals(locale, Locale.getDefault());
        assertEquals(home, System.getProperty("user.home"));
        assertNull(System.getProperty("javax.xml.parsers.SAXParserFactory"));
        assertEquals(zone, TimeZone.getDefault());
        assertSame(out, System.out);
        expect(
                "section-side-effect",
                "section `cloud` of plugin org.example.cloud 1.2.0 changed the default locale and"
                        + " the default time zone and system properties and the standard streams;"
                        + " it is put back",
                "update the plugin, or tell its author to pass locale, zone and streams along"
                        + " instead");
    }

    @Test
    void threads_that_go_on_are_told() {
        var end = new CountDownLatch(1);
        run(() -> {
            var thread =
                    new Thread(
                            () -> {
                                try {
                                    end.await();
                                } catch (InterruptedException _) {
                                    // it ends
                                }
                            },
                            "counter");
            thread.setDaemon(true);
            thread.start();
            return "";
        });
        end.countDown();
        expect(
                "section-side-effect",
                "section `cloud` of plugin org.example.cloud 1.2.0 left threads running: counter",
                "update the plugin, or tell its author to work in the thread that it is called in");
    }

    @Test
    void four_that_hang_do_not_take_the_time_of_those_that_do_not() {
        var impatient =
                new SectionRunner(new Budget(Duration.ofMillis(400), Duration.ofMinutes(1)));
        var go = new AtomicBoolean(true);
        for (int i = 0; i < 4; i++) {
            var hung =
                    InstalledPlugin.onClassPath(
                            "hung" + i, "1.0.0", SectionRunnerTest.class, List.of(), List.of());
            impatient.run(hung, "section `hung`", POSITION, () -> spin(go), findings::add);
        }
        assertEquals(List.of("section-timeout"), rules().stream().distinct().toList());
        findings.clear();
        for (int i = 0; i < 4; i++) {
            assertTrue(
                    impatient
                            .run(
                                    plugin,
                                    "section `cloud`",
                                    POSITION,
                                    () -> work(100),
                                    findings::add)
                            .isPresent());
        }
        go.set(false);
        assertEquals(List.of(), findings);
    }

    /// Computes for so many milliseconds of its own.
    private static String work(int millis) {
        var threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + millis * 1_000_000L;
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
        return "";
    }

    @Test
    void what_a_plugin_prints_does_not_get_into_the_output() {
        var out = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(() -> {
                System.out.println("here I am");
                return "";
            });
            System.out.print("output");
        } finally {
            System.setOut(out);
        }
        assertEquals("output", printed.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), findings);
    }

    @Test
    void each_call_has_a_daemon_thread_of_its_own() {
        var thread = run(Thread::currentThread).orElseThrow();
        assertTrue(thread.isDaemon());
        assertFalse(thread.isVirtual());
        assertFalse(thread.isAlive());
        assertEquals("plugin org.example.cloud", thread.getName());
    }

    private static int recurse(int depth) {
        return depth < 0 ? depth : recurse(depth + 1) + 1;
    }

    private static String spin(AtomicBoolean go) {
        while (go.get()) {
            Thread.onSpinWait();
        }
        return "";
    }

    private <T> Optional<T> run(Callable<T> work) {
        return runner.run(plugin, "section `cloud`", POSITION, work, findings::add);
    }

    private void expect(String rule, String message, String fix) {
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(
                Finding.error(rule, POSITION, message)
                        .withFix(fix)
                        .withSeverity(findings.getFirst().severity()),
                findings.getFirst());
    }
}
