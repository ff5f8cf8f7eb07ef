package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.data.SameRows;
import org.rapporteur.engine.report.PrintSettings.Toc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ReportReaderTest {
    @TempDir Path folder;
    private final Reported reported = new Reported();

    @Test
    void saysHowToStartWithoutAReport() throws IOException {
        var place = Files.createDirectory(folder.resolve("meeting"));
        assertTrue(ReportReader.read(ReportFolder.open(place), Set.of(), reported).isEmpty());
        findings(
                "error[missing-file] report.yaml: there is no report.yaml in the folder `meeting`;"
                        + " fix: run `rapporteur init` for a folder to start from");
    }

    @Test
    void knowsAReportUnderAnAlmostRightName() throws IOException {
        var place = Files.createDirectory(folder.resolve("meeting"));
        Files.writeString(place.resolve("report.yml"), "title: X");
        assertTrue(ReportReader.read(ReportFolder.open(place), Set.of(), reported).isEmpty());
        findings(
                "error[missing-file] report.yaml: there is no report.yaml in the folder `meeting`;"
                        + " there is `report.yml`; fix: rename it to `report.yaml`");
    }

    @Test
    void saysHowToStartWithAnEmptyReport() throws IOException {
        assertTrue(read("# nothing yet\n").isEmpty());
        findings(
                "error[empty-file] report.yaml: the file is empty; fix: run `rapporteur init` for a"
                        + " folder to start from");
    }

    @Test
    void refusesAListAtTheTop() throws IOException {
        assertTrue(read("- title: X\n").isEmpty());
        findings(
                "error[wrong-type] report.yaml:1:1: the file has to hold keys with values; here"
                        + " stands a list; fix: begin each line with a key and a colon: `title:"
                        + " Summary Report`");
    }

    @Test
    void wantsATitleAndSomethingToPrint() throws IOException {
        read("rapporteur: 1\n");
        findings(
                """
                error[missing-key] report.yaml: the report has neither `sections` nor `annexes`; fix: add `sections: [narrative: summary.md]`
                error[missing-key] report.yaml:1:1: `title` is missing; fix: add `title: Summary Report` with your own words\
                """);
    }

    @Test
    void takesAReportOfAnnexesOnly() throws IOException {
        read(
                """
                rapporteur: 1
                title: X
                annexes: [{title: A, sections: [participants]}]
                """);
        findings("");
    }

    @Test
    void wantsToKnowTheFormat() throws IOException {
        read("title: X\nsections: [a]\n");
        findings(
                "warning[format-version] report.yaml:1:1: the file does not say which version of"
                        + " the format it has; fix: add `rapporteur: 1` as the first line");
    }

    @Test
    void refusesAnotherFormat() throws IOException {
        read("rapporteur: 2\ntitle: X\nsections: [a]\n");
        findings(
                "error[format-version] report.yaml:1:13: the file has version 2 of the format; this"
                        + " Rapporteur reads version 1; fix: install a newer Rapporteur, or write"
                        + " `rapporteur: 1`");
    }

    @Test
    void namesTheKeyThatWasMeant() throws IOException {
        readLines("annexs: [{title: A, sections: [b]}]", "colour: red", "shorttitle: x");
        findings(
                """
                error[unknown-key] report.yaml:4:1: unknown key `annexs`; did you mean `annexes`?; fix: write `annexes`
                error[unknown-key] report.yaml:5:1: unknown key `colour`; fix: delete it; `rapporteur schema` lists the keys
                error[unknown-key] report.yaml:6:1: unknown key `shorttitle`; did you mean `short-title`?; fix: write `short-title`\
                """);
    }

    @Test
    void namesInnerKeysThatWereMeant() throws IOException {
        readLines(
                "data: {a: {file: a.csv, as_of: 2017-10-11, header: 2, colums: {}}}",
                "facts: {b: {value: 1, src: x}}",
                "annexes: [{titel: A, sections: [c]}]");
        findings(
                """
                error[unknown-key] report.yaml:4:25: unknown key `as_of`; did you mean `as-of`?; fix: write `as-of`
                error[unknown-key] report.yaml:4:44: unknown key `header`; did you mean `header-row`?; fix: write `header-row`
                error[unknown-key] report.yaml:4:55: unknown key `colums`; did you mean `columns`?; fix: write `columns`
                error[unknown-key] report.yaml:5:23: unknown key `src`; fix: use one of `value`, `source`, or delete it
                error[unknown-key] report.yaml:6:12: unknown key `titel`; did you mean `title`?; fix: write `title`\
                """);
    }

    @Test
    void saysWhatAValueHasToBe() throws IOException {
        readLines(
                "date: yesterday",
                "subtitle: [a]",
                "data: data/a.csv",
                "justify: yes",
                "toc: on",
                "keywords: [a: b]",
                "rules: {name-variant: false}",
                "numbering: roman");
        findings(
                """
                error[wrong-type] report.yaml:4:7: `date` has to be a day, or first and last day, year first; here stands `yesterday`; fix: write it in this form: `date: 2017-10-11/2017-10-13`
                error[wrong-type] report.yaml:5:11: `subtitle` has to be text; here stands a list; fix: write it in this form: `subtitle: Virtual Meeting V`
                error[wrong-type] report.yaml:6:7: `data` has to be a list of `name: value`; here stands `data/a.csv`; fix: write it in this form: `data: {participants: data/participants.csv}`
                error[wrong-type] report.yaml:7:10: `justify` has to be true or false; here stands `yes`; fix: write `justify: true`
                error[wrong-value] report.yaml:8:6: `toc` is one of `auto`, `true`, `false`; here stands `on`; fix: write `true`
                error[wrong-type] report.yaml:9:12: `keywords` has to be text; here stands a map of keys and values; fix: put the text in quotes: "a: b"
                error[wrong-value] report.yaml:10:23: `name-variant` is one of `off`, `advice`, `warning`, `error`; here stands `false`; fix: write `off`
                error[wrong-type] report.yaml:11:12: `numbering` has to be a map of `annexes`; here stands `roman`; fix: write it in this form: `numbering: {annexes: letter}`\
                """);
    }

    @Test
    void refusesDaysThatAreNoDays() throws IOException {
        readLines("issued: 2024-02-30", "date: 2017-10-13/2017-10-11");
        findings(
                """
                error[wrong-date] report.yaml:4:9: `2024-02-30` is no day of the calendar; fix: correct the date
                error[wrong-date] report.yaml:5:7: `2017-10-13/2017-10-11` ends before it begins; fix: correct the date\
                """);
    }

    @Test
    void refusesLanguagesThatDoNotExist() throws IOException {
        readLines("language: en_UK");
        findings(
                "error[wrong-value] report.yaml:4:11: `en_UK` is no language code (BCP 47); fix:"
                        + " write `en-GB`");
    }

    @Test
    void readsDaysFromTo() throws IOException {
        var days = readLines("date: 2017-10-11/2017-10-13").orElseThrow().title().date();
        assertEquals(new Days(LocalDate.of(2017, 10, 11), LocalDate.of(2017, 10, 13)), days);
    }

    @Test
    void readsHowFindingsAreJudged() throws IOException {
        var checks =
                readLines(
                                "rules: {name-variant: off, stated-count: warning}",
                                "accept: [{rule: stated-count, text: x, because: y}]",
                                "expect:",
                                "  - $a.count > 0",
                                "  - {that: $a.count == 5, because: announced}")
                        .orElseThrow()
                        .checks();
        findings("");
        assertEquals(
                "name-variant null, stated-count WARNING",
                checks.rules().stream()
                        .map(rule -> rule.rule() + " " + rule.severity())
                        .collect(Collectors.joining(", ")));
        assertEquals("y", checks.accepted().get(0).because());
        assertEquals(
                "$a.count > 0 (), $a.count == 5 (announced)",
                checks.expected().stream()
                        .map(each -> each.condition().text() + " (" + each.because() + ")")
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void wantsAReasonForWhatIsAccepted() throws IOException {
        readLines("accept: [{rule: stated-count, text: x}]");
        findings(
                "error[missing-key] report.yaml:4:10: `because` is missing in `accept`; fix: add"
                        + " `because: as published` with your own words");
    }

    @Test
    void a_dataset_of_a_reader_that_is_not_installed_is_one_finding() throws IOException {
        readLines("data:", "  minutes: {audio: talks/, speed: 2}");

        findings(
                """
                error[unknown-reader] report.yaml:5:13: dataset `minutes` has no `file`, and no \
                installed plugin reads `audio`; fix: put the plugin that reads it into the plugins \
                folder, or add `file: data/minutes.csv`\
                """);
    }

    @Test
    void wantsAFileForEachDataset() throws IOException {
        readLines(
                "data:",
                "  a: {fil: x.csv}",
                "  b:",
                "  Big-One: c.csv",
                "  report: r.csv",
                "  d: {sheet: x}");
        findings(
                """
                error[unknown-key] report.yaml:5:7: unknown key `fil`; did you mean `file`?; fix: write `file`
                error[wrong-type] report.yaml:6:3: `b` has no value; it has to be text, or a map of `file`, `as-of`, `sheet`, `header-row`, `columns`, `same-as`, `noun`; fix: write a value after the colon, or delete the line
                error[wrong-name] report.yaml:7:3: `Big-One` is no name: lower-case letters, digits and `_`, a letter first; fix: write `big_one`
                error[wrong-name] report.yaml:8:3: `$report` is the report itself; fix: rename it, to `report_2` for instance
                error[missing-key] report.yaml:9:6: dataset `d` has no `file`; fix: add `file: data/d.csv`\
                """);
    }

    @Test
    void readsWhichDatasetsHaveToAgree() throws IOException {
        var report =
                readLines(
                                "data:",
                                "  a: a.csv",
                                "  b: {file: b.csv, same-as: {data: a, by: name}}",
                                "  c: {file: c.csv, same-as: {data: aa, by: name}}")
                        .orElseThrow();
        assertEquals("b a name", same(report.sameRows().get(0)));
        findings(
                "error[unknown-dataset] report.yaml:7:36: there is no dataset `aa`; fix: write"
                        + " `a`");
    }

    private static String same(SameRows rows) {
        return rows.dataset() + " " + rows.other() + " " + rows.by();
    }

    @Test
    void keepsTheOutputInTheFolder() throws IOException {
        readLines("output: ../other.pdf");
        findings(
                "error[outside-folder] report.yaml:4:9: `../other.pdf` leaves the report folder;"
                        + " fix: copy the file into the report folder and name it by its path"
                        + " there");
    }

    @Test
    void fillsInDefaults() throws IOException {
        var report = readLines().orElseThrow();
        assertEquals("en-GB", report.print().language().toLanguageTag());
        assertEquals("meeting-summary", report.print().template().text());
        assertEquals(Toc.AUTO, report.print().toc());
        assertEquals(
                """
                rapporteur = 1 from report.yaml:1:13
                title = X from report.yaml:2:8
                language = en-GB by default
                template = meeting-summary by default
                toc = auto by default
                numbering.annexes = roman by default
                justify = false by default
                attach = used by default\
                """,
                report.settings().stream()
                        .map(ReportReaderTest::words)
                        .collect(Collectors.joining("\n")));
    }

    static String words(Setting setting) {
        return setting.key()
                + " = "
                + setting.value()
                + (setting.isDefault() ? " by default" : " from " + setting.position());
    }

    private Optional<ReportFile> readLines(String... lines) throws IOException {
        return read("rapporteur: 1\ntitle: X\nsections: [a]\n" + String.join("\n", lines) + "\n");
    }

    private Optional<ReportFile> read(String text) throws IOException {
        Files.writeString(folder.resolve("report.yaml"), text);
        return ReportReader.read(ReportFolder.open(folder), Set.of("corpus"), reported);
    }

    private void findings(String expected) {
        assertEquals(expected, reported.toString());
    }
}
