package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DemoTest {
    @Test
    void theDemoComposesWithoutFindings() throws IOException {
        var layout = write(Demo.document(), "demo.pdf");

        assertEquals(List.of(), layout.findings());
        assertEquals(6, layout.pageCount());
    }

    @Test
    void aDraftShowsItsFindings() throws IOException {
        write(Demo.draft(), "draft.pdf");
    }

    private static Layout write(Document document, String name) throws IOException {
        var layout = Layout.of(document, Theme.standard(), new BundledFonts());
        try (var out = Files.newOutputStream(Path.of("target", name))) {
            PdfFile.write(layout, out);
        }
        return layout;
    }
}
