package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.PhraseSet.Match;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the numbers that a sentence says of groups: values of a vocabulary in the rows of a
/// dataset.
public final class GroupReader {
    private final Language language;
    private final GroupWords words;
    private final GroupClaims claims;
    private final NamedFirst namedFirst;
    private final NumberContext numbers;
    private final Subject subject;

    public GroupReader(
            Language language, Nouns nouns, GroupLabels labels, Figures figures, Context context) {
        this.language = language;
        this.numbers = new NumberContext(language, context);
        this.subject = new Subject(language, nouns);
        this.words = new GroupWords(language, nouns, labels);
        this.claims = new GroupClaims(figures, numbers);
        this.namedFirst = new NamedFirst(language, nouns, words, claims, numbers);
    }

    /// @param earlier the sentence before it in the same passage
    public List<GroupClaim> of(Sentence sentence, Optional<Sentence> earlier) {
        var found = new ArrayList<GroupClaim>();
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var number = language.numeral(tokens, i);
            if (number.isPresent()) {
                var meant = number.get();
                if (numbers.isMeant(sentence, meant) && !numbers.isSilenced(sentence, meant)) {
                    claim(sentence, meant, earlier).ifPresent(found::add);
                }
                i = meant.end() - 1;
            }
        }
        return found;
    }

    private Optional<GroupClaim> claim(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        if (numbers.isWhole(sentence.tokens(), number)) {
            return withNoun(sentence, number);
        }
        return withNoun(sentence, number)
                .or(() -> labelAndNoun(sentence, number))
                .or(() -> fromLabel(sentence, number, earlier))
                .or(() -> namedFirst.of(sentence, number, earlier));
    }

    /// "5 contributions from Africa", "32 % of the contributions came from Africa".
    private Optional<GroupClaim> withNoun(Sentence sentence, Numeral number) {
        var tokens = sentence.tokens();
        int at = words.skip(number.percent() ? "from" : "of", tokens, number.end());
        boolean ofWhole = at > number.end();
        at = words.skip("total-before", tokens, at);
        if (ofWhole) {
            at = language.numeral(tokens, at).map(Numeral::end).orElse(at);
        }
        var noun = words.nounAt(tokens, at);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int next = words.skip("neutral", tokens, noun.get().end());
        boolean verb = language.set("came").isAt(tokens, next);
        next = words.skip("came", tokens, next);
        next = words.skip("came-participle", tokens, next);
        var relation = Relation.at(language, tokens, next);
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        verb |= relation.get().isVerb();
        int named = words.skip("group-lead", tokens, relation.get().end());
        var label = words.labelAt(tokens, named).filter(one -> relation.get().fits(one.meaning()));
        if (label.isEmpty() || verb && numbers.isWhole(tokens, number)) {
            return Optional.empty(); // "3 of the 25 came from Africa" says it of the 3
        }
        return claims.of(
                sentence,
                number,
                named,
                label.get(),
                noun.get().meaning(),
                verb || isWhole(tokens, number, words.tail(tokens, label.get().end())),
                true);
    }

    /// Before "and" it has to be said of all of them: "9 from civil society and 2 from Governments
    /// mention norms".
    private boolean isWhole(List<Token> tokens, Numeral number, int end) {
        int before = numbers.start(tokens, number);
        return words.isClosed(tokens, end)
                && (!language.set("conjunction").isAt(tokens, end)
                        || language.set("received").isWithin(tokens, end, tokens.size())
                        || language.set("existed").endingAt(tokens, before) >= 0
                        || language.set("receiving").endingAt(tokens, before) >= 0);
    }

    /// "10 civil society contributions".
    private Optional<GroupClaim> labelAndNoun(Sentence sentence, Numeral number) {
        var tokens = sentence.tokens();
        var label = words.labelAt(tokens, number.end());
        if (label.isEmpty() || isGeneral(label.get())) {
            return Optional.empty();
        }
        int at = words.tail(tokens, label.get().end());
        var noun = words.nounAt(tokens, at);
        return noun.flatMap(one ->
                claims.of(
                        sentence,
                        number,
                        number.end(),
                        label.get(),
                        one.meaning(),
                        words.isClosed(tokens, words.skip("received", tokens, one.end())),
                        true));
    }

    /// "10 came from civil society, 5 from the technical community".
    private Optional<GroupClaim> fromLabel(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        int start = afterShare(tokens, number);
        int at = words.skip("came", tokens, start);
        boolean verb = at > start;
        at = words.skip("came-participle", tokens, at);
        var relation = Relation.at(language, tokens, at);
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        verb |= relation.get().isVerb();
        int named = words.skip("group-lead", tokens, relation.get().end());
        var label = words.labelAt(tokens, named).filter(one -> relation.get().fits(one.meaning()));
        var spoken = subject.before(sentence, number.start(), earlier);
        if (label.isEmpty() || !spoken.isKnown()) {
            return Optional.empty();
        }
        boolean closed = words.isClosed(tokens, words.tail(tokens, label.get().end()));
        return closed || verb
                ? claims.of(sentence, number, named, label.get(), spoken.datasets(), true, false)
                : Optional.empty();
    }

    /// After "(48 %)".
    private int afterShare(List<Token> tokens, Numeral number) {
        int at = number.end();
        if (at < tokens.size() && tokens.get(at).isMark("(")) {
            var share = language.numeral(tokens, at + 1).filter(Numeral::percent);
            if (share.isPresent()
                    && share.get().end() < tokens.size()
                    && tokens.get(share.get().end()).isMark(")")) {
                return share.get().end() + 1;
            }
        }
        return at;
    }

    private static boolean isGeneral(Match<List<Label>> label) {
        return label.meaning().stream().allMatch(Label::isGeneral);
    }
}
