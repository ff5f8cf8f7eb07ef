package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.words.Sentence;

import java.util.List;

/// A quantity that a sentence says in words: "most contributions came from Africa".
///
/// @param quantity which one: `most`, `half`, `nearly half` has `half` and [Shade#NEARLY]
/// @param from first token of the words, shade included
/// @param to the token after them
/// @param part rows that it is said of
/// @param whole rows that it is a part of
/// @param label what it is said of, as written
/// @param counted the groups that were counted; empty where a figure stands beside the words
public record QuantityClaim(
        Sentence sentence,
        String quantity,
        Shade shade,
        int from,
        int to,
        long part,
        long whole,
        String label,
        List<Group> counted) {
    public QuantityClaim {
        counted = List.copyOf(counted);
    }

    /// How a fraction is meant.
    public enum Shade {
        PLAIN,
        ABOUT,
        NEARLY,
        OVER,
        UNDER
    }

    public String words() {
        return sentence.words(from, to);
    }

    /// The part in percent of the whole.
    public double percent() {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
