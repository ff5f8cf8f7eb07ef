package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.pdf.proof.TagTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the examples say to people who listen (tags in reading order, numbering of lists, places of
/// figures) and to those who copy text from the page. `-Dgolden=update` writes the files anew.
final class GoldenIT {
    /// The longer one is known by its tags alone.
    static final List<String> EXAMPLES =
            Composing.EXAMPLES.stream().filter(name -> !name.equals(Composing.TORTURE)).toList();

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void the_tags_are_the_known_ones(String example) throws IOException {
        assertGolden(
                example + ".tags.txt",
                TagTree.of(Composing.pdf(Composing.example(example))).strip() + "\n");
    }

    @Test
    void the_tags_of_the_torture_report_are_the_known_ones() throws IOException {
        var tags = TagTree.abridged(Composing.pdf(Composing.example(Composing.TORTURE)));
        assertGolden(Composing.TORTURE + ".tags.txt", tags.strip() + "\n");
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void the_text_is_the_known_one(String example) throws IOException {
        try (var pdf = Loader.loadPDF(Composing.pdf(Composing.example(example)))) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n");
            assertGolden(example + ".txt", stripper.getText(pdf).strip() + "\n");
        }
    }

    private static void assertGolden(String name, String found) throws IOException {
        Path file = Distribution.root().resolve("dist/src/test/resources/golden").resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Folders.write(file, found);
        }
        assertTrue(Files.exists(file), "run with -Dgolden=update to write " + file);
        assertEquals(Folders.read(file).replace("\r\n", "\n"), found);
    }
}
