package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Memory does not grow with the rows of a table: what is set and tagged leaves it at once.
final class LongTableIT {
    private static final int ROWS = 30_000;

    /// Half of it is taken before the first row; if 150 bytes were kept of each cell, it would not
    /// do.
    private static final String HEAP = "-Xmx40m";

    @Test
    void thirty_thousand_rows_fit_into_a_small_heap(@TempDir Path parent) throws IOException {
        var folder = Files.createDirectory(parent.resolve("long"));
        Folders.write(
                folder.resolve("report.yaml"),
                """
                rapporteur: 1
                title: A table of many rows
                date: 2017-10-11
                language: en-GB
                data:
                  documents: documents.csv
                sections:
                  - table: documents
                """);
        try (var out = Files.newBufferedWriter(folder.resolve("documents.csv"))) {
            out.write("No,Author,Group,Area,Title\n");
            for (int row = 1; row <= ROWS; row++) {
                out.write(row + ",Author " + row % 997 + ",Civil Society,Asia,Title " + row + "\n");
            }
        }
        var run =
                Distribution.run(
                        parent, List.of("RAPPORTEUR_JAVA_OPTS=" + HEAP), "compose", "long");
        assertEquals(0, run.exit(), run.err());
        try (var pdf = Loader.loadPDF(folder.resolve("long.pdf").toFile())) {
            assertTrue(pdf.getNumberOfPages() > 500, "pages: " + pdf.getNumberOfPages());
            var stripper = new PDFTextStripper();
            stripper.setStartPage(pdf.getNumberOfPages());
            var last = stripper.getText(pdf);
            assertTrue(last.contains("Title " + ROWS), last);
        }
    }
}
