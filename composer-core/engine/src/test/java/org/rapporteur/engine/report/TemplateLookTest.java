package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a template.yaml says of logo, cover, running texts, and colours.
final class TemplateLookTest {
    @TempDir Path parent;
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void a_logo_has_a_file_a_height_and_words() throws IOException {
        var logo =
                Objects.requireNonNull(
                        template("logo: {file: logo.png, height: 10mm, alternative: The lion}")
                                .logo());
        assertEquals("logo.png", logo.file().text());
        assertEquals(28.35, logo.height(), .01);
        assertEquals("The lion", logo.alternative());
        assertEquals(List.of(), told());
    }

    @Test
    void a_logo_without_words_is_refused() throws IOException {
        assertNull(template("logo: {file: logo.png}").logo());
        assertEquals(
                List.of(
                        "error missing-key look/template.yaml:1:7: the key `alternative` is"
                                + " missing"),
                told());
    }

    @Test
    void the_title_block_can_have_a_page_for_itself() throws IOException {
        assertTrue(template("title-block: {cover: true}").theme().titleBlock().cover());
    }

    @Test
    void running_texts_have_their_places() throws IOException {
        var running =
                template(
                                "running: {header-start: $report.title, footer-start: '',"
                                        + " header-on-first-page: true}")
                        .running();
        assertEquals("$report.title", Objects.requireNonNull(running.headerStart()).text());
        assertEquals(25, Objects.requireNonNull(running.headerStart()).position().column());
        assertNull(running.headerEnd());
        assertEquals("", Objects.requireNonNull(running.footerStart()).text());
        assertEquals(List.of(), told());
    }

    @Test
    void a_misspelt_running_text_is_told() throws IOException {
        template("running: {header-strat: x}");
        assertTrue(told().getFirst().contains("unknown key `header-strat`"), told().toString());
    }

    @Test
    void a_colour_that_does_not_stand_out_is_told() throws IOException {
        template("colours: {quiet: \"#aaaaaa\"}");
        assertEquals(
                List.of(
                        "warning low-contrast look/template.yaml:1:18: the colour `quiet` (#aaaaaa)"
                            + " stands out from the page by 2.3:1 only; style number needs 4.5:1"),
                told());
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertEquals(21, Contrast.ratio(0x000000, 0xffffff), .001);
        assertEquals(4.54, Contrast.ratio(0x767676, 0xffffff), .01);
        assertEquals(4.48, Contrast.ratio(0xffffff, 0x777777), .01);
    }

    private ReportTemplate template(String yaml) throws IOException {
        var folder = Files.createDirectories(parent.resolve("look"));
        Files.writeString(folder.resolve(ReportTemplate.THEME_FILE), yaml + "\n");
        return new TemplateShelf(List.of(parent)).given("look", findings::add).orElseThrow();
    }

    private List<String> told() {
        return findings.stream()
                .map(one ->
                        one.severity().name().toLowerCase(java.util.Locale.ROOT)
                                + " "
                                + one.rule()
                                + " "
                                + one.position()
                                + ": "
                                + one.message())
                .toList();
    }
}
