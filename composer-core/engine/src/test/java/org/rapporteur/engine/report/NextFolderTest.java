package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class NextFolderTest {
    @TempDir Path place;
    private final Reported reported = new Reported();

    @BeforeEach
    void meetLastTime() throws IOException {
        write(
                "last/report.yaml",
                "rapporteur: 1\ntitle: Meeting\nnumber: 5 # of ten\ndata:\n"
                        + "  list: {file: data/list.csv, as-of: 2017-10-27}\ndate: 2017-10-11\n");
        write("last/data/list.csv", "name\nAna\n");
        write("last/summary.md", "Text.\n");
    }

    @Test
    void takesAllInputs() throws IOException {
        assertEquals(List.of("data/list.csv", "report.yaml", "summary.md"), copied().files());
        assertEquals("name\nAna\n", Files.readString(place.resolve("next/data/list.csv")));
        assertEquals("", reported.toString());
    }

    @Test
    void leavesPdfsAndHiddenFilesBehind() throws IOException {
        write("last/last.pdf", "%PDF-");
        write("last/old/DRAFT.PDF", "%PDF-");
        write("last/.git/config", "");
        write("last/data/.~lock.list.csv#", "");
        assertEquals(3, copied().files().size());
    }

    @Test
    void leavesBehindWhatALinkLeadsToOutsideTheFolder() throws IOException {
        write("secret.csv", "name\n");
        Files.createSymbolicLink(place.resolve("last/link.csv"), place.resolve("secret.csv"));
        assertEquals(3, copied().files().size());
    }

    @Test
    void namesTheLinesThatAreRarelyTheSameTwice() {
        assertEquals(
                List.of(
                        new NextFolder.Line(3, "number: 5 # of ten"),
                        new NextFolder.Line(5, "list: {file: data/list.csv, as-of: 2017-10-27}"),
                        new NextFolder.Line(6, "date: 2017-10-11")),
                copied().toChange());
    }

    @Test
    void neverTouchesAFolderThatHoldsSomething() throws IOException {
        write("next/notes.txt", "mine");
        assertEquals(List.of(), copied().files());
        assertTrue(reported.toString().contains("is not empty: it holds notes.txt"));
    }

    @Test
    void saysWhyItCannotBeWritten() throws IOException {
        write("file", "");
        NextFolder.write(place.resolve("file/next"), place.resolve("last"), reported);
        assertTrue(reported.toString().contains("error[unwritable-folder]"), reported::toString);
        assertEquals(
                place.resolve("file/next") + ": Not a directory",
                reported.all().getFirst().facts().getFirst().value());
    }

    private NextFolder.Copied copied() {
        return NextFolder.write(place.resolve("next"), place.resolve("last"), reported);
    }

    private void write(String file, String text) throws IOException {
        var path = place.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
