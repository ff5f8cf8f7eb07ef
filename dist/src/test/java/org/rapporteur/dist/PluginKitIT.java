package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.rapporteur.testkit.TestReport;

import java.nio.file.Path;

/// The test kit lets good plugins pass, and bad ones fail.
final class PluginKitIT {
    @TempDir Path parent;

    @Test
    void a_good_plugin_passes() {
        report("return List.of(Blocks.paragraph(Inlines.plain(\"Good.\")));")
                .hasNoFindings()
                .hasDump("part #toy\n  paragraph: Good.\n")
                .isDeterministic()
                .leaksNothing();
    }

    @Test
    void what_depends_on_the_user_is_found() {
        var report =
                report(
                        "return List.of(Blocks.paragraph(Inlines.plain(Locale.getDefault() + \" \""
                                + " + TimeZone.getDefault().getID())));");
        assertFails("the first byte that differs", report::isDeterministic);
    }

    @Test
    void what_depends_on_the_thread_is_found() {
        var report =
                report(
                        "return List.of(Blocks.paragraph(Inlines.plain("
                                + "Thread.currentThread().threadId() + \"\")));");
        assertFails("the first byte that differs", report::isDeterministic);
    }

    @Test
    void a_thread_that_goes_on_is_found() {
        var report =
                report(
                        """
                        var thread = new Thread(() -> {
                            try { Thread.sleep(4000); } catch (InterruptedException e) { }
                        }, "counter");
                        thread.setDaemon(true);
                        thread.start();
                        return List.of();
                        """);
        report.hasFinding("section-side-effect", "left threads running: counter");
        assertFails("the thread counter goes on", report::leaksNothing);
    }

    @Test
    void classes_that_are_held_are_found() {
        var report =
                report(
                        """
                        Runtime.getRuntime().addShutdownHook(new Thread() {
                            public void run() { }
                        });
                        return List.of();
                        """);
        assertFails("its classes cannot be unloaded", report::leaksNothing);
    }

    @Test
    void what_is_found_in_a_report_is_told() {
        var report = report("throw new IllegalStateException(\"no ink\");");
        report.hasFinding("section-failed", "IllegalStateException: no ink");
        assertFails("no ink", report::hasNoFindings);
        assertFails("no finding other", () -> report.hasFinding("other", ""));
        assertFails("", () -> report.hasDump("paragraph: Good.\n"));
    }

    private static void assertFails(
            String message, org.junit.jupiter.api.function.Executable test) {
        var failure = assertThrows(AssertionFailedError.class, test);
        assertTrue(String.valueOf(failure.getMessage()).contains(message), failure::getMessage);
    }

    private TestReport report(String body) {
        Folders.write(
                parent.resolve("r/report.yaml"),
                "rapporteur: 1\ntitle: T\ndate: 2024-06-20\nlanguage: en-GB\ntemplate:"
                        + " meeting-summary\nsections: [toy]\n");
        var jar =
                ThirdParty.plugin("acme.toy")
                        .source(
                                "acme.Toy",
                                """
                                package acme;
                                import java.util.*;
                                import org.pf4j.Extension;
                                import org.rapporteur.document.*;
                                import org.rapporteur.section.*;
                                @Extension
                                public final class Toy implements Section<NoOptions> {
                                    public String name() { return "toy"; }
                                    public String description() { return "A toy."; }
                                    public Class<NoOptions> options() { return NoOptions.class; }
                                    public List<Block> compose(NoOptions options, SectionRequest request) {
                                        %s
                                    }
                                }
                                """
                                        .formatted(body))
                        .write(parent.resolve("toy.jar"));
        return TestReport.of(jar, parent.resolve("r"));
    }
}
