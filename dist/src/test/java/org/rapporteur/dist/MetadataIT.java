package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composition;
import org.rapporteur.pdf.Theme;
import org.rapporteur.pdf.proof.Proof;

import java.nio.file.Path;
import java.util.List;

/// What report.yaml says of a report is what its PDF says of itself. That XMP and Info agree is
/// part of every proof.
final class MetadataIT {
    @TempDir Path parent;

    @Test
    void title_subtitle_author_keywords_and_language_come_from_report_yaml() throws Exception {
        try (var pdf =
                read(
                        """
                        title: Best Practice Forum
                        subtitle: Virtual Meeting V
                        author: [IGF Secretariat, Ana Silva]
                        keywords: [cybersecurity, IGF]
                        language: fr
                        """)) {
            var info = pdf.getDocumentInformation();
            assertEquals("Best Practice Forum", info.getTitle());
            assertEquals("Virtual Meeting V", info.getSubject());
            assertEquals("IGF Secretariat, Ana Silva", info.getAuthor());
            assertEquals("cybersecurity, IGF", info.getKeywords());
            assertEquals("Rapporteur test", info.getProducer());
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertEquals("2024-06-20T00:00:00Z", created(pdf));
        }
    }

    private static String created(PDDocument pdf) {
        return pdf.getDocumentInformation().getCreationDate().toInstant().toString();
    }

    @Test
    void what_is_not_said_is_not_there() throws Exception {
        try (var pdf = read("title: Small Meeting\nlanguage: en-GB\n")) {
            var info = pdf.getDocumentInformation();
            assertNull(info.getAuthor());
            assertNull(info.getSubject());
            assertNull(info.getKeywords());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A & B < C > \"D\" ]]> 'E' &amp; <!-- -->",
                "Größe, naïveté, Ελλάδα, Київ, Łódź",
                "تقرير الاجتماع التاسع (2024)",
                "דוח הפגישה, חלק ב׳",
                "(parentheses) and a \\ stroke, \u00a7\u00a04"
            })
    void any_title_stands_in_both_places(String title) throws Exception {
        var lines = "title: '" + title.replace("'", "''") + "'\nlanguage: en-GB\n";
        try (var pdf = read(lines)) {
            assertEquals(title, pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void a_title_of_two_thousand_characters_is_set_and_said_in_full() throws Exception {
        var title = "Words of a title ".repeat(118).strip();
        try (var pdf = read("title: " + title + "\nlanguage: en-GB\n")) {
            assertEquals(title, pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void a_title_over_several_lines_is_one_line() throws Exception {
        try (var pdf = read("title: |\n  One\n  two\nlanguage: en-GB\n")) {
            assertEquals("One two", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void keywords_need_no_glyphs() throws Exception {
        try (var pdf = read("title: A\nkeywords: [\"tools 🛠\", \"中文\"]\nlanguage: en-GB\n")) {
            assertEquals("tools 🛠, 中文", pdf.getDocumentInformation().getKeywords());
        }
    }

    @Test
    void a_title_with_a_character_that_no_font_has_is_refused_at_its_place() {
        assertEquals(
                List.of("missing-glyph report.yaml:2:14"),
                complaints("title: Tools 🛠\nlanguage: en-GB\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: \"a\\u0007b\"\n", "title: A\nauthor: \"a\\u0007b\"\n"})
    void a_control_character_is_refused_at_its_place(String lines) {
        var place = lines.startsWith("title: A\n") ? "report.yaml:3:9" : "report.yaml:2:8";
        assertEquals(
                List.of("control-character " + place), complaints(lines + "language: en-GB\n"));
    }

    @Test
    void what_xml_cannot_say_is_said_nowhere() throws Exception {
        var file = folder("title: A\nkeywords: [\"x\\uFFFEy\"]\nlanguage: en-GB\n");
        try (var composer = Composing.composer();
                var pdf = Loader.loadPDF(proved(Composing.pdf(composer, file)))) {
            assertEquals("x y", pdf.getDocumentInformation().getKeywords());
        }
    }

    private PDDocument read(String lines) throws Exception {
        return Loader.loadPDF(proved(Composing.pdf(folder(lines))));
    }

    private static byte[] proved(byte[] pdf) throws Exception {
        assertEquals(List.of(), Proof.faults(pdf, Theme.standard().page()));
        Standards.assertKept(pdf);
        return pdf;
    }

    private List<String> complaints(String lines) {
        return composition(folder(lines)).verdict().open().stream()
                .map(finding -> finding.rule() + " " + finding.position())
                .toList();
    }

    private static Composition composition(Path folder) {
        try (var composer = Composing.composer()) {
            return composer.compose(new ComposeRequest(folder, null, false, null));
        }
    }

    private Path folder(String lines) {
        var folder = parent.resolve("report");
        Folders.write(
                folder.resolve("report.yaml"),
                "rapporteur: 1\n" + lines + "date: 2024-06-20\nsections: [{narrative: a.md}]\n");
        Folders.write(folder.resolve("a.md"), "Words.\n");
        return folder;
    }
}
