package org.rapporteur.engine.check.claim;

import org.rapporteur.document.Passage.Place;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.PhraseSet.Match;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The number of things that a sentence announces before a list: "on three areas:", "the following
/// two questions:".
public final class ListLead {
    private static final int MOST = 30;
    private static final int REACH = 9;

    private final Language language;
    private final Nouns nouns;

    public ListLead(Language language, Nouns nouns) {
        this.language = language;
        this.nouns = nouns;
    }

    /// @param words number and noun, as written
    public record Announced(long number, String words, SourcePosition position) {}

    /// All that the list may be meant by.
    public List<Announced> of(Sentence sentence) {
        var tokens = sentence.tokens();
        boolean heading = sentence.passage().place() == Place.HEADING;
        if (!heading && (tokens.isEmpty() || !tokens.getLast().isMark(":"))) {
            return List.of();
        }
        int end = heading ? tokens.size() : tokens.size() - 1;
        var found = new ArrayList<Announced>();
        for (int i = 0; i < end; i++) {
            var number = language.numeral(tokens, i);
            if (number.isPresent()) {
                announced(sentence, number.get(), end, heading).ifPresent(found::add);
                i = number.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<Announced> announced(
            Sentence sentence, Numeral number, int end, boolean heading) {
        var tokens = sentence.tokens();
        if (number.percent()
                || number.value() < 2
                || number.value() > MOST
                || !sentence.isClaimed(number.start(), number.end())
                || language.set("reference-before").endingAt(tokens, number.start()) >= 0
                || isVague(tokens, number)) {
            return Optional.empty();
        }
        int noun = skipAll("list-adjective", tokens, number.end());
        if (noun >= end || !isNoun(tokens, noun)) {
            return Optional.empty();
        }
        int after = skipAll("list-adjective", tokens, noun + 1);
        boolean following =
                language.set("listed").isWithin(tokens, Math.max(0, number.start() - 2), after);
        boolean near = after == end;
        boolean related =
                language.set("list-relation").isAt(tokens, after)
                        && end - after <= REACH
                        && !announcesOther(tokens, after, end);
        if (heading ? !near || number.start() > 1 : !near && !following && !related) {
            return Optional.empty();
        }
        return Optional.of(
                new Announced(
                        number.value(),
                        sentence.words(number.start(), noun + 1),
                        sentence.position(number.start())));
    }

    private boolean isVague(List<Token> tokens, Numeral number) {
        return language.set("about").endingAt(tokens, number.start()) >= 0
                || language.set("at-least").endingAt(tokens, number.start()) >= 0
                || language.set("at-most").endingAt(tokens, number.start()) >= 0;
    }

    /// Things, not those who speak of them, and no measure of time.
    private boolean isNoun(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return token.isWord()
                && token.startsFree()
                && token.text().length() > 2
                && Character.isLowerCase(token.text().codePointAt(token.text().length() - 1))
                && !token.isCapitals()
                && nouns.at(tokens, at).isEmpty()
                && !language.set("list-person").isAt(tokens, at)
                && !language.set("list-measure").isAt(tokens, at)
                && !language.set("months").isAt(tokens, at)
                && !language.set("of").isAt(tokens, at);
    }

    /// "two meetings on the following questions:" announces questions.
    private boolean announcesOther(List<Token> tokens, int from, int end) {
        return language.set("listed").isWithin(tokens, from, end - 1)
                || tokens.subList(from, end).stream().anyMatch(token -> token.isMark(",;"));
    }

    private int skipAll(String key, List<Token> tokens, int from) {
        int at = from;
        while (true) {
            int next = language.set(key).at(tokens, at).map(Match::end).orElse(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
    }
}
