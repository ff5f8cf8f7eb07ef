package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class SectionsReaderTest {
    @TempDir Path folder;
    private final Reported reported = new Reported();

    @Test
    void namesSectionsByTheirMainOptionWhereItTellsThemApart() throws IOException {
        ids(
                """
                sections:
                  - narrative: intro.md
                  - narrative: parts/rest.md
                  - breakdown: region
                  - breakdown: region
                  - toolbox/table: actions
                  - word-cloud
                """,
                "narrative-intro, narrative-parts-rest, breakdown, breakdown-2, table, word-cloud");
    }

    @Test
    void takesIdsThatAreGiven() throws IOException {
        ids(
                """
                sections:
                  - breakdown: region
                    id: breakdown
                  - breakdown: country
                """,
                "breakdown, breakdown-2");
        assertEquals("", reported.toString());
    }

    @Test
    void refusesTheSameIdTwice() throws IOException {
        ids(
                """
                sections:
                  - breakdown: region
                    id: a
                  - breakdown: country
                    id: a
                  - participants:
                    id: The People
                """,
                "a, breakdown, participants");
        assertEquals(
                """
                error[duplicate-id] report.yaml:7:9: the id `a` is given already in line 5; fix: choose another id
                error[wrong-name] report.yaml:9:9: `The People` is no id: lower-case letters, digits, `-` and `_`, a letter first; fix: write `the-people`\
                """,
                reported.toString());
    }

    @Test
    void letsAnAnnexShareTheIdOfItsOnlySection() throws IOException {
        var report =
                read(
                        """
                        annexes:
                          - {title: A, sections: [participants]}
                          - {title: B, id: words, sections: [word-cloud]}
                          - {title: C, sections: [a, b]}
                          - {title: D, sections: [{c: x, id: by-hand}]}
                        """);
        assertEquals(
                "participants [participants], words [words], annex-3 [a, b], by-hand [by-hand]",
                report.annexes().stream()
                        .map(annex -> annex.id() + " [" + ids(annex.sections()) + "]")
                        .collect(Collectors.joining(", ")));
        assertEquals("", reported.toString());
    }

    @Test
    void takesOptionsInTheMapOrBesideIt() throws IOException {
        var report =
                read(
                        """
                        sections:
                          - table: {show: [a, b], data: people}
                            caption: People
                            page-break: true
                        """);
        var section = report.sections().get(0);
        assertEquals("{show: [a, b]}", YamlTest.words(section.options()));
        assertEquals("[people, People, true]", common(section).toString());
        assertEquals("report.yaml:4:5", section.position().toString());
    }

    private static List<String> common(SectionEntry section) {
        var data = section.data();
        var caption = section.caption();
        return List.of(
                data == null ? "none" : data.text(),
                caption == null ? "none" : caption.text(),
                String.valueOf(section.pageBreak()));
    }

    @Test
    void wantsTheNameFirst() throws IOException {
        read(
                """
                sections:
                  - title: People
                    participants:
                  - title: Annex
                    sections: [a]
                  - [a]
                  -
                """);
        assertEquals(
                """
                error[section-name] report.yaml:4:5: a section begins with its name; here stands `title` first; fix: write the section's name first, and `title` below it
                error[section-name] report.yaml:6:5: a section begins with its name; here stands `title` first; fix: move it under `annexes`
                error[wrong-type] report.yaml:8:5: a section has to be a name, or a name with options; here stands a list; fix: write a section, `- narrative: summary.md`
                error[wrong-type] report.yaml:9:4: a section has to be a name, or a name with options; here stands nothing; fix: write a section, `- narrative: summary.md`\
                """,
                reported.toString());
    }

    @Test
    void wantsDashes() throws IOException {
        read("sections:\n  narrative: summary.md\n");
        assertEquals(
                "error[wrong-type] report.yaml:4:3: `sections` has to be a list of sections; here"
                        + " stands a map; fix: begin each section with a dash: `- narrative:"
                        + " summary.md`",
                reported.toString());
    }

    @Test
    void refusesAnOptionInBothPlaces() throws IOException {
        read("sections:\n  - table: {show: a}\n    show: b\n    page-break: no\n");
        assertEquals(
                """
                error[duplicate-key] report.yaml:5:5: key `show` stands already in line 4; fix: keep one of the two
                error[wrong-type] report.yaml:6:17: `page-break` has to be true or false; here stands `no`; fix: write `page-break: false`\
                """,
                reported.toString());
    }

    private void ids(String sections, String expected) throws IOException {
        assertEquals(expected, ids(read(sections).sections()));
    }

    private static String ids(List<SectionEntry> sections) {
        return sections.stream().map(SectionEntry::id).collect(Collectors.joining(", "));
    }

    private ReportFile read(String text) throws IOException {
        Files.writeString(folder.resolve("report.yaml"), "rapporteur: 1\ntitle: X\n" + text);
        return ReportReader.read(ReportFolder.open(folder), Set.of(), reported).orElseThrow();
    }
}
