package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Paragraph;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.proof.TagTree;

import java.io.IOException;
import java.util.List;

class ScriptsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Müller-Łukasiewicz",
                "Ольга Кузнецова",
                "Αλέξανδρος Παπαδόπουλος",
                "Nguyễn Thị Minh",
                "محمد علي",
                "דוד כהן",
                "प्रिया शर्मा",
                "Արամ Խաչատրյան",
                "გიორგი",
                "สมชาย"
            })
    void aNameCanBeReadBack(String name) throws IOException {
        var layout = Pdf.layout(Demo.of(List.of(Blocks.paragraph(plain(name + " took part.")))));
        var tags = TagTree.of(Pdf.bytes(layout));

        assertEquals(List.of(), layout.findings());
        assertTrue(tags.endsWith("P “" + name + " took part.”"), tags);
    }

    @Test
    void allScriptsStandOnOnePage() throws IOException {
        var names =
                List.of(
                        "محمد علي took part",
                        "דוד כהן took part",
                        "प्रिया शर्मा took part",
                        "Արամ Խաչատրյան",
                        "გიორგი",
                        "สมชาย");
        var items = names.stream().map(name -> Blocks.item(plain(name))).toList();
        var pdf = Pdf.bytes(Demo.of(List.of(Blocks.bulletList(items))));
        Pdf.keep(pdf, "scripts.pdf");

        assertArrayEquals(pdf, Pdf.bytes(Demo.of(List.of(Blocks.bulletList(items)))));
    }

    @Test
    void aCharacterThatNoFontHasIsAnError() {
        var position = SourcePosition.of("data/participants.csv", 4, 1);
        var layout =
                Pdf.layout(
                        Demo.of(
                                List.of(
                                        new Paragraph(
                                                Paragraph.Tone.BODY,
                                                plain("Wang 中 was there"),
                                                position))));
        var finding = layout.findings().getFirst();

        assertEquals("missing-glyph", finding.rule());
        assertEquals("no font has the character U+4E2D 中", finding.message());
        assertEquals("中", finding.quote());
        assertEquals(position, finding.position());
        assertEquals("CJK UNIFIED IDEOGRAPHS 4E2D", finding.facts().getFirst().value());
    }
}
