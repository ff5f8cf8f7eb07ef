package org.rapporteur.pdf.layout;

import static org.rapporteur.pdf.layout.LineBreakClass.*;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where lines may end, in any script (UAX #14, Unicode 16.0). Words of Thai, which writes no
/// spaces, are found with the JDK's dictionary; names of people stay whole.
///
/// Beyond the rules, a quotation mark that stands beside a Chinese character opens or closes: a
/// line may end before “ and after ”, as in Chinese books.
final class LineBreaks {
    private static final Set<LineBreakClass> MANDATORY = EnumSet.of(BK, CR, LF, NL);
    private static final Set<LineBreakClass> LETTERS = EnumSet.of(AL, HL);
    private static final Set<LineBreakClass> NUMBERS = EnumSet.of(SY, IS);
    private static final Set<LineBreakClass> HANGUL = EnumSet.of(JL, JV, JT, H2, H3);
    private static final Set<LineBreakClass> PICTURES = EnumSet.of(ID, EB, EM);
    private static final Set<LineBreakClass> NEVER_FIRST = EnumSet.of(CL, CP, EX, SY, IS);

    /// What stands before a quotation mark that opens (LB15a).
    private static final Set<LineBreakClass> BEFORE_OPENING =
            EnumSet.of(BK, CR, LF, NL, OP, QU, GL, SP, ZW);

    /// What stands behind a quotation mark that closes (LB15b).
    private static final Set<LineBreakClass> AFTER_CLOSING =
            EnumSet.of(SP, GL, WJ, CL, QU, CP, EX, IS, SY, BK, CR, LF, NL, ZW);

    /// What stands before a hyphen that belongs to the word behind it (LB20a).
    private static final Set<LineBreakClass> BEFORE_HYPHEN =
            EnumSet.of(BK, CR, LF, NL, SP, ZW, CB, GL);

    /// In characters of Thai: what is longer without a space is a sentence, and ends lines inside.
    /// A dictionary would take a name apart into words.
    private static final int LONGEST_NAME = 24;

    private static final int HYPHEN = 0x2010;
    private static final int DOTTED_CIRCLE = 0x25cc;

    private final List<Unit> units = new ArrayList<>();

    /// A character with the marks on it (LB9).
    ///
    /// @param end the index behind it
    /// @param joins whether its last mark joins what follows (LB8a)
    private record Unit(int codePoint, LineBreakClass kind, int end, boolean joins) {
        boolean is(LineBreakClass one) {
            return kind == one;
        }

        boolean in(Set<LineBreakClass> kinds) {
            return kinds.contains(kind);
        }

        boolean isWide() {
            return LineBreakClass.isWide(codePoint);
        }

        boolean opensQuotation() {
            return is(QU) && Character.getType(codePoint) == Character.INITIAL_QUOTE_PUNCTUATION;
        }

        boolean closesQuotation() {
            return is(QU) && Character.getType(codePoint) == Character.FINAL_QUOTE_PUNCTUATION;
        }

        Unit as(LineBreakClass other) {
            return new Unit(codePoint, other, end, joins);
        }
    }

    private LineBreaks(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            add(codePoint, i);
        }
        resolveQuotations();
    }

    /// By char: whether a line may end behind it. The last one is not said.
    static boolean[] of(String text) {
        var breaks = new LineBreaks(text);
        var allowed = new boolean[text.length()];
        for (int i = 0; i + 1 < breaks.units.size(); i++) {
            allowed[breaks.units.get(i).end() - 1] = !breaks.holds(i);
        }
        inThai(text, allowed);
        return allowed;
    }

    private void add(int codePoint, int end) {
        var kind = kind(codePoint);
        boolean mark = kind == CM || kind == ZWJ;
        if (mark && !units.isEmpty() && !units.getLast().in(EnumSet.of(BK, CR, LF, NL, SP, ZW))) {
            var base = units.removeLast();
            units.add(new Unit(base.codePoint(), base.kind(), end, kind == ZWJ));
        } else {
            units.add(new Unit(codePoint, mark ? AL : kind, end, kind == ZWJ)); // LB10
        }
    }

    /// LB1: what is left of South-East Asian scripts behaves like letters and marks.
    private static LineBreakClass kind(int codePoint) {
        var kind = LineBreakClass.of(codePoint);
        if (kind != SA) {
            return kind;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                ? CM
                : AL;
    }

    /// Not of the standard: beside a Chinese character a quotation mark is a bracket.
    private void resolveQuotations() {
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit.opensQuotation() && i > 0 && isChinese(units.get(i - 1))) {
                units.set(i, unit.as(OP));
            } else if (unit.closesQuotation()
                    && i + 1 < units.size()
                    && isChinese(units.get(i + 1))) {
                units.set(i, unit.as(CL));
            }
        }
    }

    private static boolean isChinese(Unit unit) {
        return unit.isWide() && unit.in(EnumSet.of(ID, NS, CL, OP, EX));
    }

    /// Whether a unit and the next one stay on one line. The first rule that speaks of them
    /// decides.
    private boolean holds(int place) {
        var left = units.get(place);
        var right = units.get(place + 1);
        if (left.in(MANDATORY)) {
            return left.is(CR) && right.is(LF); // LB4, LB5
        }
        if (right.in(MANDATORY) || right.is(SP) || right.is(ZW)) {
            return true; // LB6, LB7
        }
        int word = beforeSpaces(place);
        if (word >= 0 && units.get(word).is(ZW)) {
            return false; // LB8
        }
        if (left.joins() || right.is(WJ) || left.is(WJ) || left.is(GL)) {
            return true; // LB8a, LB11, LB12
        }
        if (right.is(GL) && !left.in(EnumSet.of(SP, BA, HY))) {
            return true; // LB12a
        }
        if (right.is(IS) && left.is(SP) && isNumber(place + 2)) {
            return false; // LB15c
        }
        if (right.in(NEVER_FIRST) || holdsAcrossSpaces(word, right) || closes(place + 1)) {
            return true; // LB13, LB14 to LB17, LB15d
        }
        if (left.is(SP)) {
            return false; // LB18
        }
        return holdsQuotation(place) || !left.is(CB) && !right.is(CB) && holdsInside(place);
    }

    private boolean isNumber(int place) {
        return place < units.size() && units.get(place).is(NU);
    }

    /// The last unit up to a place that is no space; -1 when there is none.
    private int beforeSpaces(int place) {
        int word = place;
        while (word >= 0 && units.get(word).is(SP)) {
            word--;
        }
        return word;
    }

    /// LB14, LB15a, LB16, LB17.
    private boolean holdsAcrossSpaces(int word, Unit right) {
        if (word < 0) {
            return false;
        }
        var left = units.get(word);
        return left.is(OP)
                || left.opensQuotation() && (word == 0 || units.get(word - 1).in(BEFORE_OPENING))
                || (left.is(CL) || left.is(CP)) && right.is(NS)
                || left.is(B2) && right.is(B2);
    }

    /// LB15b.
    private boolean closes(int place) {
        return units.get(place).closesQuotation()
                && (place + 1 == units.size() || units.get(place + 1).in(AFTER_CLOSING));
    }

    /// LB19, LB19a.
    private boolean holdsQuotation(int place) {
        var left = units.get(place);
        var right = units.get(place + 1);
        if (right.is(QU)) {
            return !right.opensQuotation()
                    || !left.isWide()
                    || place + 2 == units.size()
                    || !units.get(place + 2).isWide();
        }
        return left.is(QU)
                && (!left.closesQuotation()
                        || !right.isWide()
                        || place == 0
                        || !units.get(place - 1).isWide());
    }

    /// LB20a to LB31.
    private boolean holdsInside(int place) {
        var left = units.get(place);
        var right = units.get(place + 1);
        return isHyphenOfWord(place) && right.is(AL) // LB20a
                || right.in(EnumSet.of(BA, HY, NS, IN)) // LB21, LB22
                || left.is(BB)
                || isHebrewHyphen(place) && !right.is(HL) // LB21a
                || left.is(SY) && right.is(HL) // LB21b
                || left.in(LETTERS) && right.in(EnumSet.of(NU, PR, PO, AL, HL)) // LB23, 24, 28
                || left.in(EnumSet.of(NU, PR, PO, IS)) && right.in(LETTERS) // LB23, LB24, LB29
                || left.is(PR) && right.in(PICTURES) // LB23a
                || left.in(PICTURES) && right.is(PO)
                || holdsNumber(place) // LB25
                || holdsSyllable(left, right) // LB26, LB27
                || holdsAksara(place) // LB28a
                || holdsBracket(left, right) // LB30
                || isFirstOfFlag(place) && right.is(RI) // LB30a
                || right.is(EM) && (left.is(EB) || isUnassignedPicture(left)); // LB30b
    }

    private boolean isHyphenOfWord(int place) {
        var hyphen = units.get(place);
        return (hyphen.is(HY) || hyphen.codePoint() == HYPHEN)
                && (place == 0 || units.get(place - 1).in(BEFORE_HYPHEN));
    }

    private boolean isHebrewHyphen(int place) {
        var hyphen = units.get(place);
        return (hyphen.is(HY) || hyphen.is(BA) && !hyphen.isWide())
                && place > 0
                && units.get(place - 1).is(HL);
    }

    /// LB25: numbers with their signs.
    private boolean holdsNumber(int place) {
        var left = units.get(place);
        var right = units.get(place + 1);
        if (right.is(PO) || right.is(PR)) {
            return isEndOfNumber(left.is(CL) || left.is(CP) ? place - 1 : place);
        }
        if (right.is(NU)) {
            return left.in(EnumSet.of(PO, PR, HY, IS)) || isEndOfNumber(place);
        }
        return (left.is(PO) || left.is(PR))
                && right.is(OP)
                && (isNumber(place + 2)
                        || place + 3 < units.size()
                                && units.get(place + 2).is(IS)
                                && isNumber(place + 3));
    }

    private boolean isEndOfNumber(int place) {
        int digit = place;
        while (digit >= 0 && units.get(digit).in(NUMBERS)) {
            digit--;
        }
        return digit >= 0 && units.get(digit).is(NU);
    }

    private static boolean holdsSyllable(Unit left, Unit right) {
        return left.is(JL) && right.in(EnumSet.of(JL, JV, H2, H3))
                || left.in(EnumSet.of(JV, H2)) && right.in(EnumSet.of(JV, JT))
                || left.in(EnumSet.of(JT, H3)) && right.is(JT)
                || left.in(HANGUL) && right.is(PO)
                || left.is(PR) && right.in(HANGUL);
    }

    private boolean holdsAksara(int place) {
        var left = units.get(place);
        var right = units.get(place + 1);
        if (left.is(AP)) {
            return isAksara(right) || right.is(AS);
        }
        if (left.is(VI)) {
            return place > 0 && isSyllable(units.get(place - 1)) && isAksara(right);
        }
        return isSyllable(left)
                && (right.is(VF)
                        || right.is(VI)
                        || isSyllable(right)
                                && place + 2 < units.size()
                                && units.get(place + 2).is(VF));
    }

    private static boolean isAksara(Unit unit) {
        return unit.is(AK) || unit.codePoint() == DOTTED_CIRCLE;
    }

    private static boolean isSyllable(Unit unit) {
        return isAksara(unit) || unit.is(AS);
    }

    private static boolean holdsBracket(Unit left, Unit right) {
        var words = EnumSet.of(AL, HL, NU);
        return left.in(words) && right.is(OP) && !right.isWide()
                || left.is(CP) && !left.isWide() && right.in(words);
    }

    private boolean isFirstOfFlag(int place) {
        int first = place;
        while (first >= 0 && units.get(first).is(RI)) {
            first--;
        }
        return (place - first) % 2 == 1;
    }

    private static boolean isUnassignedPicture(Unit unit) {
        return Character.isExtendedPictographic(unit.codePoint())
                && Character.getType(unit.codePoint()) == Character.UNASSIGNED;
    }

    private static void inThai(String text, boolean[] allowed) {
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length()
                    && Character.UnicodeScript.of(text.charAt(end))
                            == Character.UnicodeScript.THAI) {
                end++;
            }
            if (end - start > LONGEST_NAME) {
                var words = BreakIterator.getLineInstance(Locale.of("th"));
                words.setText(text.substring(start, end));
                for (int at = words.next(); at < end - start; at = words.next()) {
                    allowed[start + at - 1] = true;
                }
            }
            start = Math.max(start, end - 1);
        }
    }
}
