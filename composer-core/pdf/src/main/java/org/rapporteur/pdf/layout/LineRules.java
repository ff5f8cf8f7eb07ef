package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.pdf.hyphenation.Hyphenation;

import java.util.Locale;

/// What a language says of the ends of lines: which words stay together, where others may be
/// divided.
final class LineRules {
    /// Those of no language.
    static final LineRules NONE = new LineRules(null, null);

    private final @Nullable Ties ties;
    private final @Nullable Hyphenation hyphenation;

    private LineRules(@Nullable Ties ties, @Nullable Hyphenation hyphenation) {
        this.ties = ties;
        this.hyphenation = hyphenation;
    }

    /// @param divided whether words may be divided
    static LineRules of(Locale language, boolean divided) {
        return new LineRules(
                Ties.of(language), divided ? Hyphenation.of(language).orElse(null) : null);
    }

    /// Where lines of a text may end, one for each char.
    BreakPoints.Kind[] breaks(String text) {
        var kinds = BreakPoints.of(text);
        keepHyphens(text, kinds);
        if (ties != null) {
            ties.tie(text, kinds);
        }
        if (hyphenation != null) {
            divide(text, kinds, hyphenation);
        }
        return kinds;
    }

    /// A hyphen at the end of a line would be taken for one that is not part of the address.
    private static void keepHyphens(String text, BreakPoints.Kind[] kinds) {
        var addresses = Addresses.in(text);
        for (int i = addresses.nextSetBit(0); i >= 0; i = addresses.nextSetBit(i + 1)) {
            if (text.charAt(i) == '-' && kinds[i] == BreakPoints.Kind.ALLOWED) {
                kinds[i] = BreakPoints.Kind.EMERGENCY;
            }
        }
    }

    /// Names, acronyms and what has digits or full stops in it stay whole.
    private static void divide(String text, BreakPoints.Kind[] kinds, Hyphenation hyphenation) {
        var addresses = Addresses.in(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > start && !addresses.get(start) && isDivided(text, start, i)) {
                var divisions = hyphenation.divisions(text.substring(start, i));
                for (int k = start; k < i; k++) {
                    if (divisions[k - start] && kinds[k] == BreakPoints.Kind.NONE) {
                        kinds[k] = BreakPoints.Kind.HYPHEN;
                    }
                }
            }
            start = i + 1;
        }
    }

    private static boolean isDivided(String text, int start, int end) {
        if (!Character.isLowerCase(text.charAt(start)) && !opensSentence(text, start)) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return isEdge(text, start - 1) && isEdge(text, end);
    }

    private static boolean opensSentence(String text, int start) {
        return start >= 2
                && text.charAt(start - 1) == ' '
                && ".!?".indexOf(text.charAt(start - 2)) >= 0;
    }

    /// Whether a word may begin or end beside a char: not in the middle of an address.
    private static boolean isEdge(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return true;
        }
        char c = text.charAt(index);
        if (".:/@_-".indexOf(c) < 0) {
            return !Character.isDigit(c);
        }
        return index + 1 >= text.length() || text.charAt(index + 1) == ' ';
    }
}
