package org.rapporteur.pdf.layout;

import java.lang.Character.UnicodeScript;

/// Space between Chinese characters and what stands beside them (W3C, Requirements for Chinese Text
/// Layout, 3.2.2 and 3.1.9), in em.
final class EastAsianSpacing {
    /// Between Chinese and Latin letters or digits that nothing parts.
    private static final double BESIDE_LATIN = .17;

    /// Two signs that are each half empty share the empty half.
    private static final double BETWEEN_SIGNS = -.5;

    private static final String OPENING = "（〔［｛《〈「『【〖“‘";
    private static final String CLOSING = "）〕］｝》〉」』】〗”’，。、；：！？";

    /// Below it are no signs that are spaced.
    static final int FIRST_SIGN = 0x2018;

    private static final int FIRST_WIDE = 0x2e80;

    private EastAsianSpacing() {}

    /// @param wide whether quotation marks are as wide as letters here
    static double between(int left, int right, boolean wide) {
        boolean ideograph = isIdeograph(left);
        if (ideograph != isIdeograph(right)) {
            return isLatin(ideograph ? right : left) ? BESIDE_LATIN : 0;
        }
        if (ideograph || !wide && Math.min(left, right) < FIRST_WIDE) {
            return 0;
        }
        boolean opens = OPENING.indexOf(left) >= 0;
        boolean closes = CLOSING.indexOf(left) >= 0;
        boolean nextOpens = OPENING.indexOf(right) >= 0;
        boolean nextCloses = CLOSING.indexOf(right) >= 0;
        return opens && nextOpens || closes && (nextOpens || nextCloses) ? BETWEEN_SIGNS : 0;
    }

    private static boolean isIdeograph(int codePoint) {
        return codePoint >= FIRST_WIDE
                && switch (UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
                    default -> false;
                };
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x530 && Character.isLetterOrDigit(codePoint);
    }
}
