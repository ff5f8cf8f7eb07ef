package org.rapporteur.engine.check.words;

import org.rapporteur.document.Passage;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A sentence of a passage.
///
/// @param tokens its own
public record Sentence(Passage passage, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /// The words of some tokens as they are printed.
    public String words(int from, int to) {
        return passage.text().substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    public SourcePosition position(int token) {
        return passage.position(tokens.get(token).from());
    }

    /// Whether somebody typed all of these words, and means them: they are not quoted.
    public boolean isClaimed(int from, int to) {
        return passage.isWritten(tokens.get(from).from(), tokens.get(to - 1).to())
                && !passage.isQuoted(tokens.get(from).from());
    }
}
