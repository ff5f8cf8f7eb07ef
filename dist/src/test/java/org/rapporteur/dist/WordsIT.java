package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Words counted in texts, as a user meets them.
final class WordsIT {
    @TempDir Path parent;

    @Test
    void words_of_all_kinds_of_texts_are_counted_and_found_again() throws IOException {
        counting();
        pdf("Trust makes teams share, and data needs trust.", "");

        var table = run("words", "small");
        assertEquals(0, table.exit(), table.err());
        assertEquals(
                """
                word   count  documents  forms
                trust      4          3
                teams      3          3  teams 2, team 1
                """,
                table.out().lines().limit(3).map(line -> line + "\n").reduce("", String::concat));

        var context = run("words", "small", "--context", "trust");
        assertEquals(
                """
                trust: 4 uses in 3 texts
                  corpus/a.md:3:1                                # Teams [Trust] is *personal*.
                  corpus/b.html:1                      The team asks for [trust].
                  corpus/c.pdf:page 1                                    [Trust] makes teams share, and data needs
                  corpus/c.pdf:page 1        teams share, and data needs [trust].
                """,
                context.out());

        var csv = run("words", "small", "--format", "csv");
        assertTrue(csv.out().startsWith("word,count,documents,forms\ntrust,4,3,\n"), csv.out());
        var json = run("words", "small", "--format", "json");
        assertTrue(json.out().startsWith("{\n  \"version\" : 1,"), json.out());
    }

    @Test
    void texts_that_cannot_be_read_are_findings() throws IOException {
        counting();
        pdf("Nobody may read this.", "secret");
        Files.write(parent.resolve("small/corpus/d.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        var run = run("words", "small");

        assertEquals(1, run.exit());
        assertTrue(run.err().contains("error[protected-text]: "), run.err());
        assertTrue(run.err().contains("small/corpus/c.pdf"), run.err());
        assertTrue(run.err().contains("error[damaged-text]: "), run.err());
        assertTrue(run.err().contains("small/corpus/d.docx"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void a_word_that_nobody_used_is_wrong_usage_with_the_nearest_one() {
        counting();
        var run = run("words", "small", "--context", "trusted");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("did you mean `trust`?"), run.err());
        assertEquals(2, run("words", "small", "--data", "wordz").exit());
    }

    /// A small report that counts the words of two texts.
    private void counting() {
        SmallReport.in(parent);
        Folders.replace(
                parent.resolve("small/report.yaml"),
                "data:\n",
                "data:\n  words: {corpus: corpus/}\n");
        Folders.write(parent.resolve("small/corpus/a.md"), "# Teams\n\nTrust is *personal*.\n");
        Folders.write(
                parent.resolve("small/corpus/b.html"), "<p>The team asks for <b>trust</b>.</p>\n");
    }

    private void pdf(String text, String password) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(parent.resolve("small/corpus/c.pdf").toFile());
        }
    }

    private Distribution.Run run(String... arguments) {
        return Distribution.run(parent, arguments);
    }
}
