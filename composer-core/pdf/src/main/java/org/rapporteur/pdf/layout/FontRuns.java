package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/// Which font sets each character of a text. Signs that many scripts share are set in the font of
/// the words around them; between words of two scripts, in that of the report's language.
public final class FontRuns {
    /// Before these, all is Latin, Greek or Cyrillic.
    private static final int FIRST_OTHER = 0x530;

    /// Signs that Chinese and Japanese set as wide as a letter, and others narrow.
    private static final String WIDE_OR_NARROW = "·—―‘’“”‥…‧";

    private static final int NONE = -1;

    private final String text;
    private final FontCut cut;
    private final Metrics metrics;
    private final @Nullable UnicodeScript language;

    /// Whether all is in the cut's own font, as far as the script goes.
    private final boolean plain;

    public FontRuns(String text, FontCut cut, Metrics metrics, Locale locale) {
        this(text, cut, metrics, script(locale));
    }

    private FontRuns(String text, FontCut cut, Metrics metrics, @Nullable UnicodeScript language) {
        this.text = text;
        this.cut = cut;
        this.metrics = metrics;
        this.language = language;
        this.plain =
                text.isBlank()
                        || language == null
                                && text.chars()
                                        .allMatch(
                                                c -> c < FIRST_OTHER || c >= 0x1e00 && c < 0x2e80);
    }

    /// For a piece of a line, which was divided where the font changes: signs at its ends belong to
    /// its letters.
    public static FontRuns ofPiece(String text, FontCut cut, Metrics metrics) {
        int letter =
                text.codePoints()
                        .filter(FontRuns::isLetter)
                        .filter(c -> script(c) != UnicodeScript.LATIN)
                        .findFirst()
                        .orElse(NONE);
        return new FontRuns(text, cut, metrics, letter == NONE ? null : script(letter));
    }

    /// A letter of a script.
    private static int sample(UnicodeScript script) {
        return switch (script) {
            case HAN -> '中';
            case HANGUL -> '한';
            case ARABIC -> 'ا';
            case HEBREW -> 'א';
            case DEVANAGARI -> 'अ';
            case THAI -> 'ก';
            case ARMENIAN -> 'Ա';
            case GEORGIAN -> 'ა';
            case ETHIOPIC -> 'አ';
            default -> NONE;
        };
    }

    /// The scripts of languages that are not written in the theme's own.
    private static @Nullable UnicodeScript script(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh", "ja", "yue" -> UnicodeScript.HAN;
            case "ko" -> UnicodeScript.HANGUL;
            case "ar", "fa", "ur", "ps", "ckb", "ug" -> UnicodeScript.ARABIC;
            case "he", "yi" -> UnicodeScript.HEBREW;
            case "hi", "mr", "ne" -> UnicodeScript.DEVANAGARI;
            case "th" -> UnicodeScript.THAI;
            case "hy" -> UnicodeScript.ARMENIAN;
            case "ka" -> UnicodeScript.GEORGIAN;
            case "am", "ti" -> UnicodeScript.ETHIOPIC;
            default -> null;
        };
    }

    /// The font for the character at an index; null when no font has it.
    ///
    /// @param codePoint the character, or one that is drawn in its place
    public @Nullable SetFont at(int index, int codePoint) {
        if (!plain && isShared(codePoint)) {
            var font = ofContext(index, codePoint);
            if (font != null) {
                return font;
            }
        }
        return metrics.font(cut, codePoint);
    }

    private static boolean isShared(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case COMMON, INHERITED ->
                    codePoint < 0x2e80 && !Character.isDigit(codePoint)
                            || Character.getType(codePoint) == Character.NON_SPACING_MARK;
            default -> false;
        };
    }

    private @Nullable SetFont ofContext(int index, int codePoint) {
        int before = before(index);
        int after = after(index);
        int near =
                Character.getType(codePoint) == Character.NON_SPACING_MARK
                        ? before
                        : nearer(before, after);
        if (near == NONE) {
            return null;
        }
        var script = script(near);
        if (script == UnicodeScript.LATIN
                || script == UnicodeScript.HAN && WIDE_OR_NARROW.indexOf(codePoint) < 0) {
            return null;
        }
        var font = metrics.font(cut, near);
        return font != null && font.advance(codePoint) > 0 ? font : null;
    }

    /// The letter whose script a sign between two letters has.
    private int nearer(int before, int after) {
        if (before == NONE || after == NONE) {
            int one = Math.max(before, after);
            if (one == NONE) {
                return language == null ? NONE : sample(language);
            }
            return script(one) == language ? one : NONE;
        }
        var script = script(before);
        if (script == script(after) || script == language) {
            return before;
        }
        return script(after) == language ? after : language == null ? NONE : before;
    }

    private int before(int index) {
        for (int i = index; i > 0; ) {
            int codePoint = text.codePointBefore(i);
            if (isLetter(codePoint)) {
                return codePoint;
            }
            i -= Character.charCount(codePoint);
        }
        return NONE;
    }

    private int after(int index) {
        for (int i = index; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (isLetter(codePoint)) {
                return codePoint;
            }
            i += Character.charCount(codePoint);
        }
        return NONE;
    }

    private static boolean isLetter(int codePoint) {
        var script = UnicodeScript.of(codePoint);
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    /// With the scripts that stand beside each other in one language as one.
    private static UnicodeScript script(int letter) {
        var script = UnicodeScript.of(letter);
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            case GREEK, CYRILLIC -> UnicodeScript.LATIN;
            default -> script;
        };
    }
}
