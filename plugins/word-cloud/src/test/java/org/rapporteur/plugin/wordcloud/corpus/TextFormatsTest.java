package org.rapporteur.plugin.wordcloud.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testkit.ReaderBench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

class TextFormatsTest {
    private final ReaderBench<CorpusOptions> bench =
            ReaderBench.of(new CorpusReader()).option("corpus", "corpus/").option("min-count", "1");

    @Test
    void countsPdfs() {
        var read =
                bench.file(
                                "corpus/a.pdf",
                                TextFiles.pdf(
                                        "Cybersecurity needs trust. Cyber-\nsecurity and"
                                                + " capacity-\nbuilding",
                                        "Trust on page two"))
                        .read();

        assertEquals(
                """
                word,count,documents
                cybersecurity,2,1
                trust,2,1
                building,1,1
                capacity,1,1
                needs,1,1
                page,1,1
                """,
                read.dump("word", "count", "documents"));
        assertEquals("", read.problems());
    }

    @Test
    void countsWordDocumentsWithTheirNotes() {
        var document =
                TextFiles.part(
                        "document",
                        "<w:body>"
                                + "<w:p><w:r><w:t>cyber</w:t></w:r><w:r><w:t>security</w:t></w:r>"
                                + "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
                                + "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
                                + "<w:r><w:instrText>HYPERLINK</w:instrText><w:tab/></w:r>"
                                + "<w:r><w:t>trust</w:t></w:r></w:p>"
                                + "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:p><w:r>"
                                + "<w:t>box</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r>"
                                + "<w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
                                + "</w:body>");
        var notes = TextFiles.part("footnotes", TextFiles.paragraphs("footnote"));
        var header = TextFiles.part("hdr", TextFiles.paragraphs("header"));
        var read =
                bench.file(
                                "corpus/a.docx",
                                TextFiles.zip(
                                        "word/header1.xml", header,
                                        "word/document.xml", document,
                                        "word/footnotes.xml", notes))
                        .read();

        assertEquals(
                "word,count\nbox,1\ncybersecurity,1\nfootnote,1\ntrust,1\n",
                read.dump("word", "count"));
        assertEquals("", read.problems());
    }

    @Test
    void readsTheEncodingThatAPageDeclares() {
        var page = "<html><head><meta charset=iso-8859-1></head><body>Sécurité</body></html>";
        var text = "Sécurité\n";
        var read =
                bench.file("corpus/a.html", page.getBytes(StandardCharsets.ISO_8859_1))
                        .file("corpus/b.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .file("corpus/c.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .read();

        assertEquals(
                "word,count,documents\nsécurité,3,3\n", read.dump("word", "count", "documents"));
        assertEquals("", read.problems());
    }

    @Test
    void saysWhereATextIsNotInItsEncoding() {
        var read =
                bench.file(
                                "corpus/a.txt",
                                "law\ncaf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1))
                        .file(
                                "corpus/b.html",
                                "<p>ok<p>n\u00FA".getBytes(StandardCharsets.ISO_8859_1))
                        .file(
                                "corpus/c.html",
                                "<meta charset='klingon'>".getBytes(StandardCharsets.UTF_8))
                        .file("corpus/d.txt", "trust")
                        .read();

        assertEquals(
                """
                corpus/a.txt:2:4: error encoding: byte E9 is not UTF-8; it looks like `é`
                  fix: save the file as UTF-8
                corpus/b.html:1:10: error encoding: byte FA is not UTF-8; it looks like `ú`
                  fix: save the file as UTF-8
                corpus/c.html: error encoding: `corpus/c.html` declares the encoding `klingon`, which nobody knows
                  fix: save the file as UTF-8
                """,
                read.problems());
        assertTrue(read.dump("word").contains("trust"), read.dump("word"));
    }

    @Test
    void refusesFilesThatAreNotWhatTheyAreCalled() {
        var read =
                bench.file("corpus/a.txt", TextFiles.pdf("x"))
                        .file("corpus/b.txt", TextFiles.docx(""))
                        .file("corpus/c.txt", new byte[] {'t', 0, 'r', 0, 'u', 0})
                        .file("corpus/d.pdf", "no PDF at all")
                        .file("corpus/e.docx", "no document")
                        .file("corpus/f.docx", TextFiles.zip("xl/workbook.xml", "<x/>"))
                        .file(
                                "corpus/g.docx",
                                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                        .file("corpus/h.txt", new byte[0])
                        .read();

        assertEquals(
                """
                corpus/a.txt: error wrong-file-type: `corpus/a.txt` is a PDF, not text
                  fix: rename it to .pdf
                corpus/b.txt: error wrong-file-type: `corpus/b.txt` is a Word document or another zip file, not text
                  fix: rename it to .docx
                corpus/c.txt: error wrong-file-type: `corpus/c.txt` is no text in UTF-8: it has bytes that are 0
                  fix: save it as UTF-8, or move it out of the folder
                corpus/d.pdf: error wrong-file-type: `corpus/d.pdf` is no PDF
                  fix: export it again, or give it its right name
                corpus/e.docx: error wrong-file-type: `corpus/e.docx` is no Word document
                  fix: save it as .docx, or give it its right name
                corpus/f.docx: error wrong-file-type: `corpus/f.docx` is no Word document
                  fix: save it as .docx, or give it its right name
                corpus/g.docx: error wrong-file-type: `corpus/g.docx` is an old .doc document or protected by a password
                  fix: save it as .docx without a password
                corpus/h.txt: warning empty-file: `corpus/h.txt` is empty
                  fix: save it again, or move it out of the folder
                report.yaml/corpus: warning corpus-empty: no text in `corpus` could be counted
                  fix: put texts there that end in .txt, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx
                """,
                read.problems());
    }

    @Test
    void refusesWhatIsLockedDamagedOrWithoutText() {
        var pdf = TextFiles.pdf("trust ".repeat(50));
        var word = TextFiles.docx(TextFiles.paragraphs("trust"));
        var read =
                bench.file("corpus/a.pdf", TextFiles.lockedPdf("secret", "x"))
                        .file("corpus/b.pdf", Arrays.copyOf(pdf, 300))
                        .file("corpus/c.pdf", TextFiles.pdf(" "))
                        .file("corpus/d.docx", Arrays.copyOf(word, word.length / 2))
                        .file("corpus/e.docx", TextFiles.docx("<w:p><w:r>"))
                        .read();

        assertEquals(
                """
                corpus/a.pdf: error protected-text: `corpus/a.pdf` is protected by a password
                  fix: save it without a password
                corpus/b.pdf: error damaged-text: `corpus/b.pdf` is damaged or cut off, or no PDF
                  fix: save or export it again
                corpus/c.pdf: warning text-missing: `corpus/c.pdf` holds no text, but pictures at most
                  fix: let a text recognition (OCR) read it, or move it out
                corpus/d.docx: error damaged-text: `corpus/d.docx` is damaged or cut off, or no Word document
                  fix: save or export it again
                corpus/e.docx: error damaged-text: `corpus/e.docx` is damaged or cut off, or no Word document
                  fix: save or export it again
                report.yaml/corpus: warning corpus-empty: no text in `corpus` could be counted
                  fix: put texts there that end in .txt, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx
                """,
                read.problems());
    }

    @Test
    void refusesFilesThatUnpackToMoreThanMemoryHolds() throws IOException {
        var blank = " ".repeat(1 << 20);
        var bomb = new StringBuilder();
        for (var i = 0; i < 70; i++) {
            bomb.append(blank);
        }
        var read =
                bench.file("corpus/a.docx", TextFiles.docx("<w:p>" + bomb + "</w:p>"))
                        .file(
                                "corpus/b.docx",
                                TextFiles.docx("<!DOCTYPE x [<!ENTITY a \"b\">]>" + "<w:p/>"))
                        .file("corpus/c.docx", withDoctype())
                        .file("corpus/d.docx", TextFiles.zip("word/media/x.emf", bomb.toString()))
                        .file(
                                "corpus/e.pdf",
                                pdfBomb(packed(bomb.toString().getBytes(StandardCharsets.UTF_8))))
                        .file(
                                "corpus/f.pdf",
                                pdfBomb(
                                        packed(
                                                packed(
                                                        bomb.toString()
                                                                .getBytes(
                                                                        StandardCharsets.UTF_8)))))
                        .read();

        assertEquals(
                """
                corpus/a.docx: error unsafe-text: `corpus/a.docx` unpacks to more than 64 MiB
                corpus/b.docx: error damaged-text: `corpus/b.docx` is damaged or cut off, or no Word document
                corpus/c.docx: error unsafe-text: `corpus/c.docx` has a DOCTYPE, which no document needs
                corpus/d.docx: error unsafe-text: `corpus/d.docx` unpacks to more than 64 MiB
                corpus/e.pdf: error unsafe-text: `corpus/e.pdf` unpacks to more than 64 MiB
                corpus/f.pdf: error unsafe-text: `corpus/f.pdf` unpacks to more than 64 MiB
                """,
                read.problems()
                        .lines()
                        .filter(line -> line.startsWith("corpus/"))
                        .reduce("", (lines, line) -> lines + line + "\n"));
    }

    private static byte[] withDoctype() {
        return TextFiles.zip(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY a \"b\">]>"
                        + TextFiles.part("document", "<w:body>&a;</w:body>").substring(38));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdfBomb(byte[] stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                "%PDF-1.4\n1 0 obj\n<</Length 9/Filter/FlateDecode>>\nstream\n"
                        .getBytes(StandardCharsets.UTF_8));
        out.write(stream);
        out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void neverFailsOnDamagedFiles(int seed) {
        var random = new Random(seed);
        var pdf = TextFiles.pdf("Trust and security", "Page two");
        var word = TextFiles.docx(TextFiles.paragraphs("Trust and security", "again"));
        var page = "<p>Trust &amp; <b>security</b><!-- c --></p>".getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 60; i++) {
            var read =
                    bench.file("corpus/a.pdf", damaged(pdf, random))
                            .file("corpus/b.docx", damaged(word, random))
                            .file("corpus/c.html", damaged(page, random))
                            .file("corpus/d.md", damaged(page, random))
                            .file("corpus/e.txt", damaged(page, random))
                            .read();

            assertTrue(read.dataset().count() >= 0);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        var damaged = bytes.clone();
        for (var i = random.nextInt(8); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0
                ? Arrays.copyOf(damaged, random.nextInt(damaged.length))
                : damaged;
    }
}
