package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class StarterFolderTest {
    @TempDir Path place;
    private final Reported reported = new Reported();

    @Test
    void readsWithoutFindings() {
        var report = read("meeting-summary");
        assertEquals("", reported.toString());
        assertEquals("meeting-summary", report.print().template().text());
        assertEquals(
                Set.of(
                        "narrative",
                        "table",
                        "participants",
                        "contributions-list",
                        "contributions-table",
                        "breakdown",
                        "word-cloud"),
                sections(report));
    }

    @Test
    void bringsEveryFileThatItNames() {
        var report = read("meeting-summary");
        var files = ReportFolder.open(place.resolve("new")).files(SourcePosition.UNKNOWN, reported);
        for (var dataset : report.data()) {
            assertTrue(dataset.reader() != null || files.exists(dataset.file()), dataset::name);
        }
        assertEquals(3, files.list("corpus/").size());
        assertTrue(files.text("summary.md").orElseThrow().contains("$contributions.count"));
    }

    @Test
    void takesTheTemplateThatWasChosen() {
        assertEquals("call-summary", read("call-summary").print().template().text());
        assertEquals("../my: $1 look", read("../my: $1 look").print().template().text());
        assertEquals("", reported.toString());
    }

    @Test
    void neverTouchesAFolderThatHoldsSomething() throws IOException {
        Files.writeString(Files.createDirectory(place.resolve("old")).resolve("notes.txt"), "mine");
        assertEquals(List.of(), StarterFolder.write(place.resolve("old"), "x", reported));
        assertTrue(
                reported.toString()
                        .endsWith(
                                "old` is not empty: it holds notes.txt; fix: choose a"
                                        + " folder that does not exist yet"),
                reported::toString);
        try (var present = Files.list(place.resolve("old"))) {
            assertEquals(1, present.count());
        }
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(place.resolve("file"), "mine");
        assertEquals(List.of(), StarterFolder.write(place.resolve("file"), "x", reported));
        assertTrue(reported.toString().contains("file` is a file"), reported::toString);
    }

    @Test
    void takesAFolderWithHiddenFilesOnly() throws IOException {
        Files.createDirectories(place.resolve("repository/.git"));
        assertEquals(8, StarterFolder.write(place.resolve("repository"), "x", reported).size());
    }

    private ReportFile read(String template) {
        boolean isSecond = Files.exists(place.resolve("new"));
        var folder = place.resolve(isSecond ? "second" : "new");
        StarterFolder.write(folder, template, reported);
        return ReportReader.read(ReportFolder.open(folder), Set.of("corpus"), reported)
                .orElseThrow();
    }

    private static Set<String> sections(ReportFile report) {
        var names = new TreeSet<String>();
        report.sections().forEach(section -> names.add(section.name()));
        for (var annex : report.annexes()) {
            annex.sections().forEach(section -> names.add(section.name()));
        }
        return names;
    }
}
