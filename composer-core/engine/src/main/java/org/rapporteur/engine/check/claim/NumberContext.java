package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.claim.Counted.Bound;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.List;

/// How a number is meant in its sentence.
final class NumberContext {
    private static final int SHORT_ASIDE = 3;

    private final Language language;
    private final Context context;

    NumberContext(Language language, Context context) {
        this.language = language;
        this.context = context;
    }

    /// Whether somebody typed the number and means it as one: it is neither quoted nor a year, a
    /// part of a range or of a reference ("Annex 2").
    boolean isMeant(Sentence sentence, Numeral number) {
        var tokens = sentence.tokens();
        return sentence.isClaimed(number.start(), number.end())
                && !isRange(tokens, number)
                && !isReference(tokens, number.start())
                && !Context.isYear(tokens.get(number.start()));
    }

    /// "Annex 2", "para. 4", "n° 7".
    private boolean isReference(List<Token> tokens, int start) {
        int end = start;
        while (end > 0 && tokens.get(end - 1).isMark(".°º№#")) {
            end--;
        }
        return language.set("reference-before").endingAt(tokens, end) >= 0
                || end > 0 && end < start && tokens.get(end).isMark("№#");
    }

    /// "from 14 to 25", "10 or 12".
    private boolean isRange(List<Token> tokens, Numeral number) {
        var joint = language.set("range-joint");
        int before = joint.endingAt(tokens, number.start());
        if (before > 0 && endsNumeral(tokens, before)) {
            return true;
        }
        var after = joint.at(tokens, number.end());
        return after.isPresent()
                && (language.numeral(tokens, after.get().end()).isPresent()
                        || after.get().end() < tokens.size()
                                && tokens.get(after.get().end()).isFigure());
    }

    private boolean endsNumeral(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - 4); start < end; start++) {
            if (language.numeral(tokens, start).filter(one -> one.end() == end).isPresent()) {
                return true;
            }
        }
        return tokens.get(end - 1).isFigure();
    }

    /// Whether the sentence says it of another time, another event, or of a plan.
    boolean isSilenced(Sentence sentence, Numeral number) {
        var tokens = sentence.tokens();
        int from = segmentStart(tokens, number.start());
        int to = segmentEnd(tokens, number.end());
        return from > 0 && language.set("against").isAt(tokens, from)
                || context.isElsewhere(sentence, from, to);
    }

    /// The part of a sentence that a comparison does not belong to.
    private int segmentStart(List<Token> tokens, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (ends(tokens, i)) {
                return i;
            }
        }
        return 0;
    }

    private int segmentEnd(List<Token> tokens, int index) {
        for (int i = index; i < tokens.size(); i++) {
            if (ends(tokens, i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean ends(List<Token> tokens, int i) {
        return tokens.get(i).isMark(";")
                || language.set("against").isAt(tokens, i)
                || isAside(tokens, i);
    }

    /// A bracket around more than a number: what stands in it is a sentence of its own.
    private static boolean isAside(List<Token> tokens, int i) {
        if (tokens.get(i).isMark("(")) {
            int close = next(tokens, i, ")", 1);
            return close - i > SHORT_ASIDE;
        }
        if (tokens.get(i).isMark(")")) {
            int open = next(tokens, i, "(", -1);
            return i - open > SHORT_ASIDE;
        }
        return false;
    }

    private static int next(List<Token> tokens, int from, String mark, int step) {
        int i = from + step;
        while (i >= 0 && i < tokens.size() && !tokens.get(i).isMark(mark)) {
            i += step;
        }
        return i;
    }

    /// Where the number begins, "about" and "a total of" included.
    int start(List<Token> tokens, Numeral number) {
        int start = number.start();
        for (var key : List.of("about", "at-least", "at-most", "total-before")) {
            int before = language.set(key).endingAt(tokens, start);
            start = before >= 0 ? before : start;
        }
        return start;
    }

    Bound bound(List<Token> tokens, Numeral number) {
        if (language.set("at-least").endingAt(tokens, number.start()) >= 0) {
            return Bound.AT_LEAST;
        }
        if (language.set("at-most").endingAt(tokens, number.start()) >= 0) {
            return Bound.AT_MOST;
        }
        return language.set("about").endingAt(tokens, number.start()) >= 0
                ? Bound.ABOUT
                : Bound.EXACTLY;
    }
}
