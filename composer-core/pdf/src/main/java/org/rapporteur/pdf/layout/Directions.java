package org.rapporteur.pdf.layout;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;

/// Characters that direct the order of words (UAX #9, 2): they have no looks, and matter only where
/// some words run from right to left.
final class Directions {
    /// Opens words whose direction is that of their first letter.
    static final int ISOLATE = 0x2068;

    static final int ISOLATE_LEFT_TO_RIGHT = 0x2066;
    static final int ISOLATE_RIGHT_TO_LEFT = 0x2067;
    static final int END_OF_ISOLATE = 0x2069;

    private Directions() {}

    static boolean isControl(int codePoint) {
        return codePoint >= 0x61c
                && (codePoint == 0x61c
                        || codePoint == 0x200e
                        || codePoint == 0x200f
                        || codePoint >= 0x202a && codePoint <= 0x202e
                        || codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /// Whether a text is nothing else.
    static boolean areControls(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Directions::isControl);
    }

    /// What opens words of a language.
    static int isolate(Locale language) {
        return java.awt.ComponentOrientation.getOrientation(language).isLeftToRight()
                ? ISOLATE_LEFT_TO_RIGHT
                : ISOLATE_RIGHT_TO_LEFT;
    }

    /// Takes them out of a paragraph in which all runs from left to right.
    static void settle(List<Run> runs, boolean rightToLeft) {
        if (!rightToLeft && runs.stream().noneMatch(Directions::runsFromRight)) {
            runs.removeIf(run -> areControls(run.text()));
        }
    }

    private static boolean runsFromRight(Run run) {
        if (areControls(run.text())) {
            return false;
        }
        var chars = run.text().toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length);
    }
}
