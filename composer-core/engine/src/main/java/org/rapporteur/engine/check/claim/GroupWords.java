package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.PhraseSet.Match;
import org.rapporteur.engine.check.words.Token;

import java.util.List;
import java.util.Optional;

/// The words around a number that is said of a group.
///
/// @param nouns what the rows are called
/// @param labels what the groups are called
record GroupWords(Language language, Nouns nouns, GroupLabels labels) {
    private static final String END = ".,;:)]!?…—–/";

    /// A name and the token at which it begins.
    record Named(int start, Match<List<Label>> match) {}

    Optional<Named> labelEndingAt(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - 9); start < end; start++) {
            int from = start;
            var label = labelAt(tokens, from);
            if (label.isPresent() && tail(tokens, label.get().end()) == end) {
                return Optional.of(new Named(from, label.get()));
            }
        }
        return Optional.empty();
    }

    /// The group that is named at a token.
    Optional<Match<List<Label>>> labelAt(List<Token> tokens, int at) {
        return labels.at(tokens, at).filter(GroupWords::isNamed);
    }

    /// A code of one or two letters is a word as well.
    private static boolean isNamed(Match<List<Label>> label) {
        return label.meaning().stream()
                .anyMatch(one -> !one.isCode() || one.code().code().length() > 2);
    }

    /// A code that is no word of another meaning.
    static boolean isLongCode(Match<List<Label>> label) {
        return label.meaning().stream()
                .anyMatch(one -> one.isCode() && one.code().code().length() > 2);
    }

    /// The dataset whose rows are named at a token, after adjectives that pick none of them.
    Optional<Match<List<Dataset>>> nounAt(List<Token> tokens, int from) {
        int at = from;
        for (int adjectives = 0; adjectives < 3; adjectives++) {
            var noun = nouns.at(tokens, at);
            if (noun.isPresent()) {
                return noun;
            }
            int next = skip("neutral", tokens, at);
            if (next == at) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /// After "countries", "group" and the like.
    int tail(List<Token> tokens, int from) {
        return skip("group-tail", tokens, from);
    }

    int skip(String key, List<Token> tokens, int from) {
        return language.set(key).at(tokens, from).map(Match::end).orElse(from);
    }

    int before(String key, List<Token> tokens, int end) {
        int start = language.set(key).endingAt(tokens, end);
        return start < 0 ? end : start;
    }

    boolean isClosed(List<Token> tokens, int at) {
        return at >= tokens.size()
                || tokens.get(at).isMark(END)
                || language.set("then").isAt(tokens, at)
                || language.set("conjunction").isAt(tokens, at);
    }
}
