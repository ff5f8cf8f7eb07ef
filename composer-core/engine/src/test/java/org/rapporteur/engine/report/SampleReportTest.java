package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.report.YamlNode.YamlText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The report.yaml that the documentation shows.
class SampleReportTest {
    private static final String SAMPLE =
            """
            rapporteur: 1                          # format version
            title: IGF Best Practice Forum on Cybersecurity
            subtitle: Virtual Meeting V, Summary Report
            number: 5                              # which meeting of its series
            date: 2017-10-11                       # a day, or 2017-10-11/2017-10-13
            issued: 2017-10-30                     # day of the report
            language: en-GB                        # BCP 47
            template: meeting-summary              # a folder of report-templates, or a path

            data:
              participants: data/participants.csv             # short form: a file
              submissions: {file: data/submissions.csv, as-of: 2017-10-27}
              contributions:                                  # long form
                file: data/contributions.csv
                columns:                                      # only what the file names otherwise
                  stakeholder_group: "SH GROUP"               # standard column: heading in the file
              words: {corpus: corpus/, max: 50, min-count: 15}

            facts:                                 # figures from elsewhere, so that they too are bound
              last_year: {value: 17, source: "2016 report, paragraph 2"}

            sections:                              # the body, in order
              - narrative: summary.md              # NAME: main option
                numbered: true                     # further options beside it

            annexes:                               # numbered by the tool
              - title: Participants List
                sections: [participants]           # a bare name when there is nothing to set
              - title: BPF Contributions as of $submissions.as_of
                sections:
                  - contributions-list:
                    data: submissions              # which dataset
              - title: BPF Contributions Overview
                sections:
                  - contributions-table:
                    show: [number, contributor, stakeholder_group, region, submitted_as]
                  - breakdown: stakeholder_group
                  - breakdown: region
                  - breakdown: submitted_as
              - title: Contributions Word Cloud
                sections: [word-cloud]
            """;

    @TempDir Path folder;
    private final Reported reported = new Reported();
    private ReportFile report;

    @BeforeEach
    void readsWithoutFindings() throws IOException {
        Files.writeString(folder.resolve("report.yaml"), SAMPLE);
        report =
                ReportReader.read(ReportFolder.open(folder), Set.of("corpus"), reported)
                        .orElseThrow();
        assertEquals("", reported.toString());
    }

    @Test
    void givesTheTitleBlock() {
        var title = report.title();
        assertEquals("IGF Best Practice Forum on Cybersecurity", title.title().text());
        assertEquals("report.yaml:2:8", title.title().position().toString());
        assertEquals("5", text(title.number()));
        assertEquals(
                new Days(LocalDate.of(2017, 10, 11), LocalDate.of(2017, 10, 11)), title.date());
        assertEquals(LocalDate.of(2017, 10, 30), title.issued());
        assertEquals(Locale.UK, report.print().language());
    }

    @Test
    void givesTheDatasets() {
        assertEquals(
                "participants, submissions, contributions, words",
                report.data().stream().map(DatasetEntry::name).collect(Collectors.joining(", ")));
        var participants = report.data().get(0);
        assertEquals("data/participants.csv", participants.file());
        assertEquals(1, participants.headerRow());
        assertEquals("report.yaml:11:17", participants.filePosition().toString());
        assertEquals(LocalDate.of(2017, 10, 27), report.data().get(1).asOf());
        var column = report.data().get(2).columns().get(0);
        assertEquals("stakeholder_group", column.name());
        assertEquals("SH GROUP", column.heading());
    }

    @Test
    void givesTheCallOfAReader() {
        var words = report.data().get(3);
        assertEquals("", words.file());
        var call = words.reader();
        assertNotNull(call);
        assertEquals("corpus", call.key());
        assertEquals(List.of("corpus", "max", "min-count"), keys(call.options()));
        assertEquals("report.yaml:17:19", words.filePosition().toString());
    }

    @Test
    void givesTheFacts() {
        var fact = report.facts().get(0);
        assertEquals("last_year = 17, 2016 report, paragraph 2", words(fact));
    }

    @Test
    void givesSectionsWithTheirIds() {
        assertEquals("narrative", ids(report.sections()));
        assertEquals(
                "contributions-table, breakdown-stakeholder-group, breakdown-region,"
                        + " breakdown-submitted-as",
                ids(report.annexes().get(2).sections()));
        assertEquals(
                List.of("participants", "contributions-list", "annex-3", "word-cloud"),
                report.annexes().stream().map(AnnexEntry::id).toList());
    }

    @Test
    void keepsTheMainOptionUnderTheEmptyKey() {
        var narrative = report.sections().get(0);
        var main = assertInstanceOf(YamlText.class, narrative.options().get(""));
        assertEquals("summary.md", main.text());
        assertEquals(List.of("", "numbered"), keys(narrative.options()));
        assertFalse(narrative.pageBreak());
    }

    @Test
    void takesOptionsBesideASectionWithoutValue() {
        var list = report.annexes().get(1).sections().get(0);
        assertEquals("contributions-list", list.name());
        assertEquals("submissions", text(list.data()));
        assertTrue(list.options().entries().isEmpty());
        assertNull(list.title());
    }

    private static String text(@Nullable PositionedText text) {
        assertNotNull(text);
        return text.text();
    }

    private static String words(FactEntry fact) {
        return fact.name() + " = " + fact.value() + ", " + fact.source();
    }

    private static String ids(List<SectionEntry> sections) {
        return sections.stream().map(SectionEntry::id).collect(Collectors.joining(", "));
    }

    private static List<String> keys(YamlNode.YamlMap map) {
        return List.copyOf(map.entries().keySet());
    }
}
