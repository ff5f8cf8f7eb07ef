package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.engine.ComposeRequest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where the figures of a report come from, for those who ask and for those who read it.
final class EvidenceIT {
    @TempDir Path parent;

    private Path folder;

    @BeforeEach
    void copy() {
        folder = Folders.example("2017-bpf-cybersecurity-v", parent);
    }

    @Test
    void explain_names_place_reference_value_rows_and_snapshot() {
        var out = explained("27");
        assertEquals(
                """
                "27"  $submissions.count
                  printed  summary.md:12:38 (paragraph 2, page 1)
                  from     27 rows: data/submissions.csv:2–28
                  as of    2017-10-27
                """,
                out);
        assertEquals(
                """
                "17"  $last_year
                  printed  summary.md:11:45 (paragraph 2, page 1)
                  from     contributions received in the year before, 2016 (report.yaml:23:3)
                """,
                explained("17"));
    }

    @Test
    void explain_finds_what_charts_show() {
        var out = explained("$contributions.count('region', 'WEOG')");
        assertTrue(out.startsWith("\"5\"  $contributions.count('region', 'WEOG')\n"), out);
        assertTrue(out.contains("Annex III, Figure 2, page "), out);
        assertTrue(out.contains("5 rows: data/contributions.csv:3, 11, 17, 20–21\n"), out);
    }

    @Test
    void explain_names_the_page_on_which_a_figure_is_read() throws IOException {
        var run = Distribution.run(parent, "explain", folder.toString(), "--format", "json");
        assertEquals(0, run.exit(), run.err());
        assertEquals(0, Distribution.run(parent, "compose", folder.toString()).exit());
        var figures = new ObjectMapper().readTree(run.out()).path("figures");
        assertTrue(figures.size() > 20);
        int seen = 0;
        try (var pdf = Loader.loadPDF(folder.resolve(folder.getFileName() + ".pdf").toFile())) {
            for (var figure : figures) {
                for (var place : figure.path("printed")) {
                    var page = page(pdf, place.path("page").asInt());
                    assertTrue(
                            page.contains(plain(figure.path("text").asText())), figure::toString);
                    seen++;
                }
            }
        }
        assertTrue(seen > 30);
    }

    private static String page(org.apache.pdfbox.pdmodel.PDDocument pdf, int number)
            throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return plain(stripper.getText(pdf));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @Test
    void explain_says_when_there_is_no_such_figure() {
        var run = Distribution.run(parent, "explain", folder.toString(), "31");
        assertEquals(1, run.exit());
        assertEquals("no figure bound to data says `31`\n", run.err());
        Folders.write(folder.resolve("report.yaml"), "title: [");
        var broken = Distribution.run(parent, "explain", folder.toString());
        assertEquals(1, broken.exit());
        assertTrue(broken.err().contains("error[yaml-syntax]"), broken.err());
    }

    @Test
    void all_rows_are_named_for_who_wants_them() {
        folder = SmallReport.in(parent);
        var rows = new StringBuilder("contributor,region\n");
        for (int i = 1; i <= 30; i++) {
            rows.append("Name ").append(i).append(i % 2 == 0 ? ",AFG\n" : ",APG\n");
        }
        Folders.write(folder.resolve("data/contributions.csv"), rows.toString());
        var some = explained("('region', 'AFG')");
        assertTrue(some.contains("15 rows: data/contributions.csv:3, 5, 7, 9, 11"), some);
        assertTrue(some.contains(", 25 and 3 more (--all)\n"), some);
        var all = explained("('region', 'AFG')", "--all");
        assertTrue(all.contains(", 25, 27, 29, 31\n") && !all.contains("more"), all);
    }

    @Test
    void the_annex_says_the_same_and_the_file_carries_it() throws IOException {
        var pdf = composed("--evidence");
        var text = PdfText.flowing(pdf);
        assertTrue(text.contains("Annex V Sources of figures"), text);
        assertTrue(text.contains("27 paragraph 2 $submissions.count data/submissions.csv:2–28"));
        var json = String.valueOf(PdfContents.attachments(pdf).get("evidence.json"));
        var figures = new ObjectMapper().readTree(json).path("figures");
        assertTrue(figures.size() > 20);
        var keys = List.of("\"file\"", "\"line\"", "\"page\"", "\"stated\"", "summary.md");
        keys.forEach(key -> assertFalse(json.contains(key), key));
        assertTrue(PdfContents.everything(pdf).contains("AFRelationship"));
    }

    @Test
    void without_attachments_and_in_drafts_it_is_an_annex_only() {
        Folders.replace(folder.resolve("report.yaml"), "language:", "attach: none\nlanguage:");
        assertEquals("{}", PdfContents.attachments(composed("--evidence")).toString());
        var run = Distribution.run(parent, "compose", folder.toString(), "--evidence", "--draft");
        assertEquals(0, run.exit(), run.err());
        var draft = folder.resolve(folder.getFileName() + "-draft.pdf");
        assertEquals("{}", PdfContents.attachments(draft).toString());
        assertTrue(PdfText.flowing(draft).contains("Sources of figures"));
    }

    @Test
    void a_report_without_it_is_as_it_was() {
        var before = Folders.bytes(composed());
        composed("--evidence");
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Folders.bytes(composed()));
    }

    @Test
    void the_only_annex_is_numbered_with_it() {
        var small = SmallReport.in(parent);
        Folders.replace(
                small.resolve("report.yaml"),
                "sections:\n",
                "annexes:\n  - {title: Who, sections: [participants]}\nsections:\n");
        Folders.replace(
                small.resolve("report.yaml"), "  - participants\n  - breakdown", "  - breakdown");
        assertEquals(0, Distribution.run(parent, "compose", "small", "--evidence").exit());
        var text = PdfText.flowing(small.resolve("small.pdf"));
        assertTrue(text.contains("Annex I Who") && text.contains("Annex II Sources"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Sources of figures",
        "fr, Sources des chiffres",
        "es, Fuentes de las cifras",
        "ru, Источники цифр",
        "ar, مصادر الأرقام",
        "zh, 数字来源"
    })
    void it_speaks_the_languages_of_reports(String language, String title) throws Exception {
        Folders.replace(folder.resolve("report.yaml"), "language: en-GB", "language: " + language);
        try (var composer = Composing.composer()) {
            var composition =
                    composer.compose(new ComposeRequest(folder, null, false, null).withEvidence());
            var annex = composition.document().orElseThrow().annexes().getLast();
            assertEquals(title, org.rapporteur.document.Nodes.text(annex.title()));
            if (language.equals("ar") || language.equals("en")) {
                Standards.assertKept(Composing.pdf(composition));
            }
        }
    }

    private String explained(String... arguments) {
        var all = new String[arguments.length + 2];
        all[0] = "explain";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        var run = Distribution.run(parent, all);
        assertEquals(0, run.exit(), run.err());
        return run.out();
    }

    private Path composed(String... arguments) {
        var all = new String[arguments.length + 2];
        all[0] = "compose";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        var run = Distribution.run(parent, all);
        assertEquals(0, run.exit(), run.err());
        return folder.resolve(folder.getFileName() + ".pdf");
    }
}
