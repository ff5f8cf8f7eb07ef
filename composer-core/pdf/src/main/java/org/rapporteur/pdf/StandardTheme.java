package org.rapporteur.pdf;

import static org.rapporteur.pdf.Theme.Colour.ACCENT;
import static org.rapporteur.pdf.Theme.Colour.QUIET;
import static org.rapporteur.pdf.Theme.Colour.TEXT;

import org.rapporteur.document.FontCut;
import org.rapporteur.document.FontCut.Face;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values of the template `meeting-summary`.
final class StandardTheme {
    private static final double MM = 72 / 25.4;

    private StandardTheme() {}

    static Theme theme() {
        return new Theme(
                new Theme.Page(210 * MM, 297 * MM, 27 * MM, 25 * MM, 30 * MM, 25 * MM),
                new Theme.Colours(0x1d252d, 0x5b6770, 0x00558c, 0x8294a1, 0xc8cfd4),
                styles(),
                spacing(),
                new Theme.TitleBlock(Theme.TitleBlock.Align.START, true, false),
                Theme.AnnexStart.NEW_PAGE,
                new Theme.Rules(.6, .8, .5, .3),
                new Theme.Running(false, true),
                ACCENT,
                fonts(),
                null,
                List.of(0x00558c, 0xb58a2e, 0x1d252d, 0x2f8577, 0xa4442f, 0x5b2a4c));
    }

    private static Map<StyleName, TextStyle> styles() {
        var sans = FontCut.SANS;
        var strong = FontCut.SANS_STRONG;
        var styles = new EnumMap<StyleName, TextStyle>(StyleName.class);
        styles.put(StyleName.BODY, TextStyle.of(FontCut.TEXT, 10.5, 15, TEXT));
        styles.put(StyleName.NUMBER, TextStyle.of(sans, 9.5, 15, QUIET));
        styles.put(StyleName.NOTE, TextStyle.of(sans, 9, 12.5, QUIET));
        styles.put(StyleName.ORGANIZATION, new TextStyle(strong, 9.5, 13, ACCENT, .06, true));
        styles.put(StyleName.TITLE, TextStyle.of(strong, 25, 28, TEXT));
        styles.put(StyleName.SUBTITLE, TextStyle.of(sans, 14, 18, QUIET));
        styles.put(StyleName.LINE, TextStyle.of(sans, 10.5, 14, QUIET));
        styles.put(StyleName.TITLE_META, TextStyle.of(sans, 9, 12, QUIET));
        styles.put(StyleName.ANNEX_LABEL, new TextStyle(strong, 9, 12, ACCENT, .06, true));
        styles.put(StyleName.ANNEX_TITLE, TextStyle.of(strong, 17, 21, TEXT));
        styles.put(StyleName.HEADING_1, TextStyle.of(strong, 13, 16, TEXT));
        styles.put(StyleName.HEADING_2, TextStyle.of(strong, 11.5, 15, TEXT));
        styles.put(StyleName.HEADING_3, TextStyle.of(strong, 10.5, 14, TEXT));
        styles.put(StyleName.NAME, TextStyle.of(FontCut.TEXT, 10.5, 14, TEXT));
        styles.put(StyleName.DETAIL, TextStyle.of(sans, 9, 14, QUIET));
        styles.put(StyleName.TABLE, TextStyle.of(sans, 9, 12, TEXT));
        styles.put(StyleName.TABLE_HEADER, TextStyle.of(strong, 9, 12, TEXT));
        styles.put(StyleName.CAPTION, TextStyle.of(sans, 8.5, 11.5, QUIET));
        styles.put(StyleName.CONTENTS, TextStyle.of(sans, 10, 15, TEXT));
        styles.put(StyleName.RUNNING, TextStyle.of(sans, 8.5, 11, QUIET));
        styles.put(StyleName.FOOTNOTE, TextStyle.of(FontCut.TEXT, 8.5, 11.5, TEXT));
        styles.put(StyleName.CODE, TextStyle.of(FontCut.MONO, 8.5, 12, TEXT));
        return styles;
    }

    private static Theme.Spacing spacing() {
        return new Theme.Spacing(
                3 * MM, 1 * MM, 8 * MM, 5 * MM, 8 * MM, 3 * MM, 6 * MM, 2.2 * MM, 5 * MM, 10 * MM,
                7 * MM, 12 * MM, 8 * MM, 2 * MM, 1.35 * MM, 18 * MM, 15.5 * MM);
    }

    private static Map<FontCut, String> fonts() {
        var fonts = new LinkedHashMap<FontCut, String>();
        face(fonts, Face.TEXT, "SourceSerif4", "Bold");
        face(fonts, Face.SANS, "SourceSans3", "SemiBold");
        fonts.put(FontCut.MONO, "SourceCodePro-Regular.ttf");
        return fonts;
    }

    private static void face(
            Map<FontCut, String> fonts, Face face, String family, String strongName) {
        fonts.put(new FontCut(face, false, false), family + "-Regular.ttf");
        fonts.put(new FontCut(face, true, false), family + "-" + strongName + ".ttf");
        fonts.put(new FontCut(face, false, true), family + "-Italic.ttf");
        fonts.put(new FontCut(face, true, true), family + "-" + strongName + "Italic.ttf");
    }
}
