package org.rapporteur.pdf;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.THAI;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.FontCut.Face;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which files stand in for which script. Scripts without an italic are set in a heavier cut where
/// words are stressed, as their books do; Chinese in the upright cut without serifs.
final class ScriptFonts {
    /// @param text beside running text
    /// @param strongText its heavier cut; empty for none
    /// @param sans beside headings and tables
    /// @param strongSans its heavier cut; empty for none
    /// @param textScale what the size of `text` is multiplied with
    /// @param stressed instead of an italic beside running text; empty for the heavier cut
    private record Family(
            String text,
            String strongText,
            String sans,
            String strongSans,
            String stressed,
            boolean shaped,
            double textScale) {
        StandIn of(FontCut cut) {
            boolean inText = cut.face() == Face.TEXT;
            if (inText && cut.italic() && !cut.strong() && !stressed.isEmpty()) {
                return file(stressed, false, textScale);
            }
            boolean heavy = cut.strong() || cut.italic();
            var light = inText ? text : sans;
            var strong = inText ? strongText : strongSans;
            double scale = inText ? textScale : 1;
            return heavy && !strong.isEmpty()
                    ? file(strong, false, scale)
                    : file(light, heavy, scale);
        }

        private StandIn file(String name, boolean heavier, double scale) {
            return new StandIn(name + ".ttf", shaped, heavier, scale);
        }
    }

    private static final Family CHINESE =
            new Family(
                    "NotoSerifSC-Regular",
                    "NotoSansSC-SemiBold",
                    "NotoSansSC-Regular",
                    "NotoSansSC-SemiBold",
                    "NotoSansSC-Regular",
                    false,
                    1);

    private static final Family KOREAN = plain("NotoSansKR-Regular", "");

    /// Naskh letters are smaller than Latin ones of the same size.
    private static final double NASKH_SCALE = 1.12;

    /// In the order in which they are asked for signs that belong to no script.
    private static final Map<UnicodeScript, Family> FAMILIES = families();

    /// Those whose files come in an archive of their own.
    private static final Set<UnicodeScript> EAST_ASIAN =
            Set.of(HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL);

    private static final int FIRST_EAST_ASIAN_SIGN = 0x2e80;

    /// Blocks, by their names.
    private static final Set<String> EAST_ASIAN_SIGNS =
            Set.of(
                    "CJK_COMPATIBILITY",
                    "CJK_COMPATIBILITY_FORMS",
                    "CJK_STROKES",
                    "CJK_SYMBOLS_AND_PUNCTUATION",
                    "ENCLOSED_CJK_LETTERS_AND_MONTHS",
                    "HALFWIDTH_AND_FULLWIDTH_FORMS",
                    "HIRAGANA",
                    "KANBUN",
                    "KATAKANA");

    private ScriptFonts() {}

    private static Map<UnicodeScript, Family> families() {
        var families = new EnumMap<UnicodeScript, Family>(UnicodeScript.class);
        families.put(
                ARABIC,
                new Family(
                        "NotoNaskhArabic-Regular",
                        "NotoNaskhArabic-Bold",
                        "NotoSansArabic-Regular",
                        "NotoSansArabic-SemiBold",
                        "",
                        true,
                        NASKH_SCALE));
        families.put(HEBREW, shaped("NotoSansHebrew-Regular", "NotoSansHebrew-SemiBold"));
        families.put(THAI, shaped("NotoSansThai-Regular", "NotoSansThai-SemiBold"));
        families.put(ARMENIAN, plain("NotoSansArmenian-Regular", "NotoSansArmenian-SemiBold"));
        families.put(GEORGIAN, plain("NotoSansGeorgian-Regular", "NotoSansGeorgian-SemiBold"));
        families.put(DEVANAGARI, shaped("NotoSansDevanagari-Regular", ""));
        families.put(BENGALI, shaped("NotoSansBengali-Regular", ""));
        families.put(GURMUKHI, shaped("NotoSansGurmukhi-Regular", ""));
        families.put(GUJARATI, shaped("NotoSansGujarati-Regular", ""));
        families.put(TAMIL, shaped("NotoSansTamil-Regular", ""));
        families.put(TELUGU, shaped("NotoSansTelugu-Regular", ""));
        families.put(KANNADA, shaped("NotoSansKannada-Regular", ""));
        families.put(MALAYALAM, shaped("NotoSansMalayalam-Regular", ""));
        families.put(SINHALA, shaped("NotoSansSinhala-Regular", ""));
        families.put(LAO, shaped("NotoSansLao-Regular", ""));
        families.put(KHMER, shaped("NotoSansKhmer-Regular", ""));
        families.put(MYANMAR, shaped("NotoSansMyanmar-Regular", ""));
        families.put(ETHIOPIC, plain("NotoSansEthiopic-Regular", ""));
        for (var script : List.of(HAN, HIRAGANA, KATAKANA, BOPOMOFO)) {
            families.put(script, CHINESE);
        }
        families.put(HANGUL, KOREAN);
        return families;
    }

    private static Family shaped(String regular, String strong) {
        return new Family(regular, strong, regular, strong, "", true, 1);
    }

    private static Family plain(String regular, String strong) {
        return new Family(regular, strong, regular, strong, "", false, 1);
    }

    /// The files to ask for a character, the fittest first; some of them may not be installed.
    static List<StandIn> of(FontCut cut, int codePoint) {
        var family = family(codePoint);
        if (family == null) {
            return isEastAsian(codePoint) ? List.of(CHINESE.of(cut), KOREAN.of(cut)) : all(cut);
        }
        // rare Chinese characters may be in one of the files only
        var sans = new FontCut(Face.SANS, cut.strong(), cut.italic());
        return family == CHINESE
                ? List.of(family.of(cut), family.of(sans))
                : List.of(family.of(cut));
    }

    /// Of the character's script, else of the script that its block is named for.
    private static @Nullable Family family(int codePoint) {
        var family = FAMILIES.get(UnicodeScript.of(codePoint));
        if (family != null) {
            return family;
        }
        var block = String.valueOf(UnicodeBlock.of(codePoint));
        return FAMILIES.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(block))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static List<StandIn> all(FontCut cut) {
        return FAMILIES.values().stream().map(family -> family.of(cut)).distinct().toList();
    }

    /// Whether a character is Chinese, Japanese or Korean, or a sign of their typography.
    static boolean isEastAsian(int codePoint) {
        return EAST_ASIAN.contains(UnicodeScript.of(codePoint))
                || codePoint >= FIRST_EAST_ASIAN_SIGN
                        && EAST_ASIAN_SIGNS.contains(String.valueOf(UnicodeBlock.of(codePoint)));
    }
}
