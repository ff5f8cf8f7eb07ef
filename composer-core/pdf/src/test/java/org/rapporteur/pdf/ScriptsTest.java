package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Paragraph;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.ink.Fonts;
import org.rapporteur.pdf.proof.TagTree;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

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
                "สมชาย",
                "রবীন্দ্রনাথ ঠাকুর",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
                "ગાંધી",
                "முருகன்",
                "శ్రీనివాస్",
                "ಕೃಷ್ಣ",
                "കൃഷ്ണൻ",
                "ශ්‍රී ලංකා",
                "ສົມພອນ",
                "សុខា",
                "အောင်ဆန်း",
                "አበበ በቀለ",
                "علی‌رضا"
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

    /// A theme's own file is shaped as those of the tool are, and is asked first.
    @Test
    void aThemeMayBringAFontForArabic() throws IOException {
        var bundled = new BundledFonts();
        var naskh = bundled.standIn("NotoNaskhArabic-Regular.ttf");
        var own =
                new FontFiles() {
                    @Override
                    public byte[] bytes(FontCut cut) {
                        return naskh;
                    }
                };
        var document = Demo.of(List.of(Blocks.paragraph(plain("محمد علي took part."))));
        var layout = Layout.of(document, Theme.standard(), own);
        var tags = TagTree.of(Pdf.bytes(layout));

        assertEquals(List.of(), layout.findings());
        assertTrue(tags.endsWith("P “محمد علي took part.”"), tags);
    }

    @Test
    void aJoinerIsHeardAndNotDrawn() throws IOException {
        var pdf = Pdf.bytes(Demo.of(List.of(Blocks.paragraph(plain("علی\u200cرضا")))));
        assertTrue(TagTree.of(pdf).endsWith("P “علی\u200cرضا”"), TagTree.of(pdf));
    }

    @Test
    void aFontOfAThemeThatHasNoCapitalsKeepsItsLinesApart() {
        var bundled = new BundledFonts();
        var fonts = new Fonts(_ -> bundled.standIn("NotoNaskhArabic-Regular.ttf"));

        assertEquals(700, fonts.capHeight(FontCut.TEXT));
        assertTrue(Objects.requireNonNull(fonts.font(FontCut.TEXT, 'م')).isShaped());
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

    @Test
    void whereChineseIsLackingTheFindingSaysOnceHowToAddIt() {
        var layout =
                Pdf.layout(
                        Demo.of(
                                List.of(
                                        Blocks.paragraph(plain("中文")),
                                        Blocks.paragraph(plain("한글、ひらがな")))));
        assertEquals(1, layout.findings().size());
        assertEquals(
                "add the fonts for Chinese, Japanese and Korean: put their archive,"
                    + " composer-fonts-cjk (.jar), into the folder `fonts` of the tool, beside its"
                    + " `lib`",
                layout.findings().getFirst().fix());
    }

    @Test
    void aCharacterThatNothingCanAddIsToldByItself() {
        var layout = Pdf.layout(Demo.of(List.of(Blocks.paragraph(plain("😀 and 𓀀")))));
        assertEquals(
                List.of(
                        "write it in another script, or take the character out",
                        "write it in another script, or take the character out"),
                layout.findings().stream().map(Finding::fix).toList());
    }
}
