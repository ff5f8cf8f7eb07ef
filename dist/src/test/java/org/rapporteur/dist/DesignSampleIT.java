package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A report that uses most of what report.yaml can say composes without a single finding.
final class DesignSampleIT {
    private static final String REPORT =
            """
            rapporteur: 1                          # format version
            title: IGF Best Practice Forum on Cybersecurity
            subtitle: Virtual Meeting V, Summary Report
            number: 5                              # which meeting of its series
            date: 2017-10-11                       # a day, or 2017-10-11/2017-10-13
            issued: 2017-10-30
            language: en-GB                        # BCP 47
            template: meeting-summary

            data:
              participants: data/participants.csv             # short form: a file
              submissions: {file: data/submissions.csv, as-of: 2017-10-27}
              contributions:                                  # long form
                file: data/contributions.csv
                columns:
                  stakeholder_group: "SH GROUP"               # standard column: heading in the file
              words: {corpus: corpus/, max: 50, min-count: 15}

            facts:
              last_year: {value: 17, source: "2016 report, paragraph 2"}

            sections:
              - narrative: summary.md
                numbered: true

            annexes:
              - title: Participants List
                sections: [participants]
              - title: BPF Contributions as of $submissions.as_of
                sections:
                  - contributions-list:
                    data: submissions
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

    @TempDir Path parent;

    private Path folder;

    @BeforeEach
    void write() {
        folder = parent.resolve("sample");
        Folders.write(folder.resolve("report.yaml"), REPORT);
        Folders.write(
                folder.resolve("summary.md"),
                """
                # Opening

                The Forum met on $report.date. There were ${contributions.count.words}
                contributions, $contributions.count('region', 'APG') of them from Asia Pacific; in the
                year before there were $last_year.

                # Annexes

                The contributions are in [](#contributions-list), the words in [](#word-cloud), and
                the regions in [](#breakdown-region).
                """);
        Folders.write(
                folder.resolve("data/participants.csv"),
                """
                name,role,organization,country
                Ana Silva,Facilitator,Example Trust,BR
                Ben Okoro,,"Okoro, Sons",NG
                """);
        Folders.write(
                folder.resolve("data/submissions.csv"),
                """
                number,contributor,url
                1,Ana Silva,https://example.org/1
                2,Ben Okoro,https://example.org/2
                """);
        Folders.write(
                folder.resolve("data/contributions.csv"),
                """
                number,contributor,SH GROUP,region,submitted_as
                1,Ana Silva,Civil Society,GRULAC,Individual
                2,Chen Li,Government,APG,Individual
                """);
        Folders.write(folder.resolve("corpus/first.txt"), "security network people ".repeat(20));
        Folders.write(folder.resolve("corpus/second.md"), "policy *internet* norms ".repeat(18));
    }

    @Test
    void composes() {
        var run = Distribution.run(parent, "compose", "sample", "--strict");

        assertEquals(0, run.exit(), run.err());
        var text = PdfText.flowing(folder.resolve("sample.pdf"));
        for (var words :
                new String[] {
                    "Virtual Meeting V, Summary Report",
                    "There were two contributions, 1 of them from Asia Pacific",
                    "in the year before there were 17",
                    "are in Annex II",
                    "the words in Annex IV",
                    "the regions in Figure 2",
                    "BPF Contributions as of 27 October 2017",
                    "Civil Society",
                }) {
            assertTrue(text.contains(words), "\"" + words + "\" is not in:\n" + text);
        }
    }

    @Test
    void comesOutTheSameWhereSharedSettingsAreInTheRepository() {
        Folders.write(parent.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Folders.write(
                parent.resolve("rapporteur.yaml"),
                "template: meeting-summary\nlanguage: fr\norganization: Example Forum\n");
        Folders.replace(folder.resolve("report.yaml"), "template: meeting-summary\n", "# shared\n");

        var run = Distribution.run(parent, "compose", "sample", "--strict");

        assertEquals(0, run.exit(), run.err());
        var text = PdfText.flowing(folder.resolve("sample.pdf"));
        assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains("example forum"), text);
        assertTrue(text.contains("as of 27 October 2017"), text);
    }

    @Test
    void aTemplateOfTheFolderWinsOverThePlugins() {
        Folders.write(
                folder.resolve("templates/participants.html.vm"),
                "<p>In alphabetical order.</p>\n<part name=\"participants\"/>\n");

        var run = Distribution.run(parent, "compose", "sample", "--strict");

        assertEquals(0, run.exit(), run.err());
        var text = PdfText.flowing(folder.resolve("sample.pdf"));
        assertTrue(text.contains("In alphabetical order."), text);
        assertTrue(text.contains("Ana Silva"), text);
    }

    @Test
    void aVocabularyOfTheFolderNamesTheCodes() {
        Folders.write(
                folder.resolve("vocabularies/topics.csv"),
                "code,label\nnet,Networks\nlaw,Law and Order\n");
        Folders.write(
                folder.resolve("data/contributions.csv"),
                """
                number;contributor;SH GROUP;region;submitted_as;Main topic
                1;Ana Silva;GOV;GRULAC;Individual;NET
                2;Chen Li;Government;APG;Individual;law and order
                """);
        var report = folder.resolve("report.yaml");
        Folders.replace(
                report,
                "    columns:\n",
                "    columns:\n      topic: {heading: Main topic, vocabulary: topics}\n");
        Folders.replace(report, "- breakdown: submitted_as", "- breakdown: topic");

        var run = Distribution.run(parent, "compose", "sample", "--strict");

        assertEquals(0, run.exit(), run.err());
        var text = PdfText.flowing(folder.resolve("sample.pdf"));
        assertTrue(text.contains("Law and Order"), text);
    }
}
