package org.rapporteur.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

class FolderSourceTest {
    @TempDir Path root;

    private void write(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void filesAreFoundInTheFolderOnly() throws IOException {
        write("r/report.yaml", "title: x\n");
        write("r/data/a.csv", "a\n1\n");
        write("secret.csv", "a\n");
        var source = FolderSource.of(ReportFolder.open(root.resolve("r")));
        assertTrue(source.exists("data/a.csv"));
        assertFalse(source.exists("../secret.csv"));
        assertThrows(IOException.class, () -> source.open("../secret.csv").close());
        assertEquals("[a.csv]", source.list("data").toString());
        assertEquals("[report.yaml]", source.list("").toString());
        assertEquals("[]", source.list("nowhere").toString());
        try (var in = source.open("data/a.csv")) {
            assertEquals(4, in.readAllBytes().length);
        }
    }

    @Test
    void vocabulariesOfParentsAreUsedAndTheNearestWins() throws IOException {
        Files.createDirectories(root.resolve(".git"));
        write("vocabularies/colours.csv", "code,label\nR,Red\n");
        write("vocabularies/shapes.csv", "code,label\n,Circle\n");
        write("r/vocabularies/colours.csv", "code,label\nB,Blue\n");
        var findings = new ArrayList<Finding>();
        var shelf =
                VocabularyShelf.of(
                        FolderSource.vocabularies(ReportFolder.open(root.resolve("r"))),
                        findings::add);
        assertEquals("B", shelf.find("colours").orElseThrow().codes().getFirst().code());
        assertTrue(shelf.find("shapes").isPresent());
        assertEquals("../vocabularies/shapes.csv:2:1", findings.getFirst().position().toString());
    }
}
