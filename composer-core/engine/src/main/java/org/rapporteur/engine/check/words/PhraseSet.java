package org.rapporteur.engine.check.words;

import org.rapporteur.document.Inlines;
import org.rapporteur.document.Passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words and phrases to look for, each with what it means. Case does not count; a hyphen or an
/// apostrophe between two words is as good as a blank.
///
/// @param <T> what a phrase means
public final class PhraseSet<T> {
    private static final Comparator<Phrase<?>> LONGEST_FIRST =
            Comparator.comparingInt((Phrase<?> phrase) -> phrase.words().size()).reversed();

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    private record Phrase<T>(List<String> words, T meaning) {}

    /// A phrase that was found.
    ///
    /// @param end index of the token after it
    public record Match<T>(T meaning, int end) {}

    /// Adds a phrase, unless the set has it.
    public void add(String phrase, T meaning) {
        var words =
                Tokens.of(Passage.of(Passage.Place.PARAGRAPH, Inlines.plain(phrase))).stream()
                        .map(Token::folded)
                        .toList();
        if (words.isEmpty()) {
            return;
        }
        var phrases = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        if (phrases.stream().noneMatch(known -> known.words().equals(words))) {
            phrases.add(new Phrase<>(words, meaning));
            phrases.sort(LONGEST_FIRST);
        }
    }

    /// The longest phrase that begins at a token.
    public Optional<Match<T>> at(List<Token> tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return Optional.empty();
        }
        for (var phrase : byFirst.getOrDefault(tokens.get(index).folded(), List.of())) {
            int end = index + phrase.words().size();
            if (end <= tokens.size() && matches(phrase.words(), tokens, index)) {
                return Optional.of(new Match<>(phrase.meaning(), end));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> words, List<Token> tokens, int index) {
        for (int i = 0; i < words.size(); i++) {
            var token = tokens.get(index + i);
            if (token.isFigure() || !token.folded().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean isAt(List<Token> tokens, int index) {
        return at(tokens, index).isPresent();
    }

    /// Whether a phrase stands anywhere between two tokens.
    public boolean isWithin(List<Token> tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (isAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase ends right before a token; the index at which it begins, else -1.
    public int endingAt(List<Token> tokens, int index) {
        for (int start = Math.max(0, index - 5); start < index; start++) {
            var match = at(tokens, start);
            if (match.isPresent() && match.get().end() == index) {
                return start;
            }
        }
        return -1;
    }
}
