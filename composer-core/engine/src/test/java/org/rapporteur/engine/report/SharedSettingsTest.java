package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// rapporteur.yaml in the folders between a report and the root of its repository.
class SharedSettingsTest {
    @TempDir Path repository;
    private Path report;
    private final Reported reported = new Reported();

    @BeforeEach
    void makeRepository() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        report = Files.createDirectories(repository.resolve("2017/meeting"));
        Files.writeString(
                report.resolve("report.yaml"),
                """
                rapporteur: 1
                title: X
                sections: [a]
                rules: {name-variant: off}
                expect: $a.count > 0
                """);
    }

    @Test
    void theNearestWinsKeyByKey() throws IOException {
        share("2017", "language: fr\nrules: {name-variant: error, stated-count: warning}\n");
        share(".", "language: es\norganization: IGF\nexpect: [$b.count > 0]\n");
        assertEquals(
                """
                rapporteur = 1 from report.yaml:1:13
                title = X from report.yaml:2:8
                organization = IGF from ../../rapporteur.yaml:2:15
                language = fr from ../rapporteur.yaml:1:11
                template = meeting-summary by default
                toc = auto by default
                numbering.annexes = roman by default
                justify = false by default
                print = colour by default
                attach = used by default
                rules.name-variant = off from report.yaml:4:23
                rules.stated-count = warning from ../rapporteur.yaml:2:44
                expect = $a.count > 0 from report.yaml:5:9
                expect = $b.count > 0 from ../../rapporteur.yaml:3:10\
                """,
                settings());
        assertEquals("", reported.toString());
    }

    @Test
    void nothingIsSharedOutsideOfARepository() throws IOException {
        Files.delete(repository.resolve(".git"));
        share("2017", "language: fr\n");
        assertEquals("language = en-GB by default", settings().lines().toList().get(2));
    }

    @Test
    void whatBelongsToOneReportIsNotShared() throws IOException {
        share(".", "title: All\nlanguag: fr\nsections: []\n");
        settings();
        assertEquals(
                """
                error[unknown-key] ../../rapporteur.yaml:1:1: `title` belongs to one report and is not shared; fix: move it to report.yaml
                error[unknown-key] ../../rapporteur.yaml:2:1: unknown key `languag`; did you mean `language`?; fix: write `language`
                error[unknown-key] ../../rapporteur.yaml:3:1: `sections` belongs to one report and is not shared; fix: move it to report.yaml\
                """,
                reported.toString());
    }

    @Test
    void dataAreShared() throws IOException {
        share(".", "data: {people: data/people.csv, rows: {file: rows.csv}}\n");
        Files.writeString(
                report.resolve("report.yaml"),
                """
                rapporteur: 1
                title: X
                sections: [a]
                data: {rows: own.csv}
                """);
        var data =
                ReportReader.read(ReportFolder.open(report), Set.of(), reported)
                        .orElseThrow()
                        .data();
        assertEquals(
                List.of("rows own.csv", "people ../../data/people.csv"),
                data.stream().map(entry -> entry.name() + " " + entry.file()).toList());
        assertEquals("", reported.toString());
    }

    @Test
    void whatAReaderMakesIsNotShared() throws IOException {
        share(".", "data: {words: {corpus: corpus/}}\n");
        ReportReader.read(ReportFolder.open(report), Set.of("corpus"), reported);
        assertEquals(
                "error[wrong-value] ../../rapporteur.yaml:1:8: dataset `words` is made with"
                        + " `corpus`, and only files are shared; fix: move it to report.yaml",
                reported.toString());
    }

    private String settings() {
        return ReportReader.read(ReportFolder.open(report), Set.of(), reported)
                .orElseThrow()
                .settings()
                .stream()
                .map(ReportReaderTest::words)
                .collect(Collectors.joining("\n"));
    }

    private void share(String folder, String text) throws IOException {
        Files.writeString(repository.resolve(folder).resolve("rapporteur.yaml"), text);
    }
}
