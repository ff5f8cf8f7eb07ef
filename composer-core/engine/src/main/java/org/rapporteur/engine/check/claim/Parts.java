package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.Token;

import java.util.List;

/// Tells a part from the whole that it is of: "3 of the 25".
record Parts(Language language) {

    /// Whether another number is a part of this one.
    boolean isWhole(List<Token> tokens, Numeral number) {
        int start = number.start();
        int article = language.set("total-before").endingAt(tokens, start);
        return isOfNumeral(tokens, start) || article > 0 && isOfNumeral(tokens, article);
    }

    private boolean isOfNumeral(List<Token> tokens, int end) {
        int of = language.set("of").endingAt(tokens, end);
        return of > 0 && endsNumeral(tokens, of);
    }

    /// Whether a number, typed or bound to data, ends right before a token.
    boolean endsNumeral(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - 4); start < end; start++) {
            if (language.numeral(tokens, start).filter(one -> one.end() == end).isPresent()) {
                return true;
            }
        }
        return tokens.get(end - 1).isFigure();
    }
}
