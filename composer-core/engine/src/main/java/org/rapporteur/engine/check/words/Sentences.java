package org.rapporteur.engine.check.words;

import org.rapporteur.document.Passage;

import java.util.ArrayList;
import java.util.List;

/// Finds the sentences of a passage.
public final class Sentences {
    private Sentences() {}

    /// @param abbreviations words that a stop follows inside of a sentence: "Mr", "No"
    public static List<Sentence> of(Passage passage, PhraseSet<Boolean> abbreviations) {
        var tokens = Tokens.of(passage);
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ends(tokens, i, abbreviations)) {
                int end = i + 1;
                while (end < tokens.size()
                        && tokens.get(end).isMark(")]”\"»’")
                        && tokens.get(end).join() == 0) {
                    end++;
                }
                sentences.add(new Sentence(passage, tokens.subList(start, end)));
                start = end;
                i = end - 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(new Sentence(passage, tokens.subList(start, tokens.size())));
        }
        return sentences;
    }

    private static boolean ends(List<Token> tokens, int i, PhraseSet<Boolean> abbreviations) {
        var token = tokens.get(i);
        if (token.isMark("!?…")) {
            return i + 1 == tokens.size() || tokens.get(i + 1).startsFree();
        }
        if (!token.isMark(".")) {
            return false;
        }
        if (i + 1 == tokens.size()) {
            return true;
        }
        var next = tokens.get(i + 1);
        if (next.isMark(")]”\"»’") && next.join() == 0) {
            return true;
        }
        return next.startsFree() && opens(next) && !isAbbreviation(tokens, i, abbreviations);
    }

    /// Whether a sentence can begin with it.
    private static boolean opens(Token token) {
        return token.isDigits()
                || token.isFigure()
                || token.isMark()
                || Character.isUpperCase(token.text().codePointAt(0))
                || !Character.isLowerCase(token.text().codePointAt(0));
    }

    private static boolean isAbbreviation(
            List<Token> tokens, int stop, PhraseSet<Boolean> abbreviations) {
        if (stop == 0) {
            return false;
        }
        var before = tokens.get(stop - 1);
        boolean initial =
                before.isWord()
                        && before.text().length() == 1
                        && Character.isUpperCase(before.text().charAt(0));
        return initial || abbreviations.endingAt(tokens, stop) >= 0;
    }
}
