package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.claim.QuantityClaim.Shade;
import org.rapporteur.engine.check.words.Sentence;

/// What a sentence says of how a number grew: "nearly doubled, from 14 to 25".
///
/// @param times 2 for "doubled", 0.5 for "halved"
/// @param from first token of the words, shade included
/// @param to the token after them
public record Growth(
        Sentence sentence, double times, Shade shade, int from, int to, long before, long after) {
    public double ratio() {
        return (double) after / before;
    }

    public String words() {
        return sentence.words(from, to);
    }
}
