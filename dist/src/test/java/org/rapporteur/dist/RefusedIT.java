package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composition;
import org.rapporteur.finding.Severity;
import org.rapporteur.pdf.Theme;
import org.rapporteur.pdf.proof.Proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a PDF for everybody cannot hold is an error at its place before anything is written. Nobody
/// can switch it off, and even a draft that shows it keeps the standards.
final class RefusedIT {
    @TempDir Path parent;

    private Path folder;

    @BeforeEach
    void write() {
        folder = SmallReport.in(parent);
        replace("report.yaml", "language: en-GB", "language: en-GB\nshort-title: Small");
    }

    @Test
    void a_picture_without_words() throws Exception {
        Files.copy(
                Composing.example(Composing.TORTURE).resolve("pictures/grey-1-bit.png"),
                folder.resolve("a.png"));
        replace("summary.md", "Nothing else happened.", "![](a.png)");
        refused("alt-text", "summary.md:3:1");
    }

    @Test
    void a_picture_that_cannot_be_read() throws Exception {
        Files.write(folder.resolve("a.png"), "GIF89a".getBytes(StandardCharsets.US_ASCII));
        replace("summary.md", "Nothing else happened.", "![A map](a.png)");
        refused("unreadable-image", "summary.md:3:1");
    }

    @Test
    void a_level_of_headings_that_is_skipped() {
        replace("summary.md", "Nothing", "## One\n\n#### Two\n\nNothing");
        refused("heading-order", "summary.md:5:1");
    }

    @Test
    void a_level_of_headings_that_a_template_skips() {
        Folders.write(
                folder.resolve("templates/participants.html.vm"),
                "<h2>One</h2>\n<h4>Two</h4>\n<part name=\"participants\"/>\n<h3>Three</h3>\n");
        refused("heading-order", "templates/participants.html.vm:2:");
    }

    @Test
    void a_link_without_a_place() {
        replace("summary.md", "Nothing", "[There](#nowhere) nothing");
        refused("dangling-reference", "summary.md:3:");
    }

    @Test
    void a_character_without_a_glyph_in_the_text() {
        replace("summary.md", "Nothing", "Noth\u13a0ing");
        refused("missing-glyph", "summary.md:3:5");
    }

    @Test
    void a_character_without_a_glyph_in_a_cell() {
        replace("data/participants.csv", "Ben", "Ben \u13a0");
        refused("missing-glyph", "data/participants.csv:3:");
    }

    @Test
    void a_character_without_a_glyph_in_a_title() {
        replace("report.yaml", "title: Small", "title: Small \u13a0");
        refused("missing-glyph", "report.yaml:2:");
    }

    @Test
    void a_character_without_a_glyph_in_the_running_header() {
        replace("report.yaml", "short-title: Small", "short-title: Small \u13a0");
        replace("summary.md", "Nothing", "Words and words. ".repeat(400) + "Nothing");
        refused("missing-glyph", "report.yaml:5:");
    }

    @Test
    void a_character_without_a_glyph_in_a_caption() {
        replace(
                "report.yaml",
                "- breakdown: region",
                "- breakdown: region\n    caption: Regions \u13a0");
        refused("missing-glyph", "report.yaml:14:");
    }

    @Test
    void a_character_without_a_glyph_in_a_chart() {
        replace("report.yaml", "breakdown: region", "breakdown: contributor");
        replace("summary.md", "[](#breakdown)", "below");
        replace("data/contributions.csv", "Chen Li", "Chen \u13b5");
        refused("missing-glyph", "report.yaml:13:5");
    }

    private void replace(String file, String old, String other) {
        Folders.replace(folder.resolve(file), old, other);
    }

    /// Composing says so, though report.yaml asks it not to; a draft is sound all the same.
    private void refused(String rule, String place) {
        Folders.write(
                folder.resolve("report.yaml"),
                Folders.read(folder.resolve("report.yaml"))
                        + "rules: {"
                        + rule
                        + ": off}\naccept: [{rule: "
                        + rule
                        + ", text: \"\", because: I know}]\n");
        try (var composer = Composing.composer()) {
            var open =
                    composer.compose(new ComposeRequest(folder, null, false, null))
                            .verdict()
                            .open();
            assertTrue(
                    open.stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .anyMatch(finding ->
                                    finding.rule().equals(rule)
                                            && finding.position().toString().startsWith(place)),
                    open.toString());
            assertTrue(
                    open.stream().anyMatch(finding -> finding.rule().equals("fixed-rule")),
                    open.toString());
            assertSound(composer.compose(new ComposeRequest(folder, null, true, null)));
        }
    }

    private static void assertSound(Composition draft) {
        var pdf = Composing.pdf(draft);
        try {
            assertEquals(List.of(), Proof.faults(pdf, Theme.standard().page()));
            Standards.assertKept(pdf);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
