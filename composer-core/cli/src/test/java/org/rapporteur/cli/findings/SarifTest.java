package org.rapporteur.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.check.Answer;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class SarifTest {
    @TempDir Path folder;

    @Test
    void is_what_the_standard_asks_for() throws IOException {
        assertEquals(List.of(), SarifShape.violations(log()));
    }

    @Test
    void a_log_without_findings_is_too() throws IOException {
        var log = log(new FolderFindings(".", List.of(), List.of(), new SourceLines(folder)));
        assertEquals(List.of(), SarifShape.violations(log));
        assertTrue(log.at("/runs/0/results").isEmpty());
    }

    @Test
    void the_test_sees_what_is_wrong() throws IOException {
        var log = log();
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal").putNull("kind");
        ((ObjectNode) log.at("/runs/0/results/1/locations/0/physicalLocation/region"))
                .put("startColumn", 0);
        ((ObjectNode) log.at("/runs/0/tool/driver")).remove("name");
        assertEquals(
                List.of(
                        "3.19: toolComponent needs name",
                        "3.19.8: name",
                        "3.27: result has no member kind",
                        "3.27.10: level",
                        "3.30: counted from 1",
                        "3.6: /runs/-/results/-/kind is null"),
                SarifShape.violations(log));
    }

    @Test
    void findings_that_look_alike_have_fingerprints_of_their_own() throws IOException {
        var results = log().at("/runs/0/results");
        var first = results.at("/1/partialFingerprints/rapporteur~1v1").asText();
        var second = results.at("/2/partialFingerprints/rapporteur~1v1").asText();
        assertTrue(first.endsWith(":1"), first);
        assertEquals(first.replace(":1", ":2"), second);
    }

    @Test
    void files_of_a_parent_folder_have_the_path_that_one_sees() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("rapporteur.yaml"), "x\n");
        var finding = Finding.error("any", SourcePosition.of("../rapporteur.yaml", 1, 1), "m");
        var lines = new SourceLines(folder.resolve("a"));
        var uri = "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri";
        assertEquals(
                "reports/rapporteur.yaml",
                log(new FolderFindings("reports/a", List.of(finding), List.of(), lines))
                        .at(uri)
                        .asText());
        assertEquals(
                "rapporteur.yaml",
                log(new FolderFindings("a", List.of(finding), List.of(), lines)).at(uri).asText());
        assertEquals(
                "file:///x/rapporteur.yaml",
                log(new FolderFindings("/x/a", List.of(finding), List.of(), lines))
                        .at(uri)
                        .asText());
    }

    private JsonNode log() throws IOException {
        Files.writeString(folder.resolve("a.md"), "27 texts and 27 texts\n");
        var twice =
                Finding.warning("typed-number", SourcePosition.of("a.md", 1, 1), "27 is typed")
                        .withFact("counted", "25");
        var findings =
                List.of(
                        Finding.error("missing-file", SourcePosition.UNKNOWN, "no file")
                                .withFix("add it"),
                        twice,
                        twice.withFix("bind it"),
                        Finding.advice(
                                "acme-own",
                                SourcePosition.ofCell("data/ü x.xlsx", "S", "B7", 7),
                                "look"),
                        Finding.error("yaml-syntax", SourcePosition.of("report.yaml", 4, 0), "no"));
        var answers =
                List.of(
                        new Answer(twice, Answer.By.REPORT, "as published", SourcePosition.UNKNOWN),
                        new Answer(twice, Answer.By.BASELINE, "in the baseline", twice.position()));
        return log(new FolderFindings("2017 x", findings, answers, new SourceLines(folder)));
    }

    private static JsonNode log(FolderFindings report) throws IOException {
        var out = new ByteArrayOutputStream();
        new FindingsWriter(FindingsFormat.SARIF, Palette.PLAIN, "1.2.3", false)
                .write(List.of(report), out);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
