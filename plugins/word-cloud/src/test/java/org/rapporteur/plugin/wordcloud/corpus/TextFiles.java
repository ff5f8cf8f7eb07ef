package org.rapporteur.plugin.wordcloud.corpus;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as people send them in.
final class TextFiles {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private TextFiles() {}

    /// A PDF with a page for each text; lines end with `\n`.
    static byte[] pdf(String... pages) {
        return pdf(Optional.empty(), pages);
    }

    /// One that asks for a password.
    static byte[] lockedPdf(String password, String... pages) {
        return pdf(Optional.of(password), pages);
    }

    private static byte[] pdf(Optional<String> password, String... pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var text : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.setLeading(14);
                    content.newLineAtOffset(50, 700);
                    for (var line : text.split("\n")) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            if (password.isPresent()) {
                document.protect(
                        new StandardProtectionPolicy(
                                "owner", password.get(), new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A Word document.
    ///
    /// @param body WordprocessingML; `w:` is its namespace
    static byte[] docx(String body) {
        return zip("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    }

    /// A part of a Word document.
    static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
                + root
                + " xmlns:w=\""
                + WORD
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + content
                + "</w:"
                + root
                + ">";
    }

    /// @param namesAndTexts name and text of each part in turn
    static byte[] zip(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Paragraphs of a Word document.
    static String paragraphs(String... texts) {
        var body = new StringBuilder();
        for (var text : texts) {
            body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return body.toString();
    }
}
