package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.claim.Subject.Spoken;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.PhraseSet.Match;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.List;
import java.util.Optional;

/// Finds numbers behind the group that they are said of: "WEOG (4)", "the private sector sent only
/// 3", "WEOG 5".
final class NamedFirst {
    private final Language language;
    private final GroupWords words;
    private final GroupClaims claims;
    private final NumberContext numbers;
    private final Subject subject;

    NamedFirst(
            Language language,
            Nouns nouns,
            GroupWords words,
            GroupClaims claims,
            NumberContext numbers) {
        this.language = language;
        this.words = words;
        this.claims = claims;
        this.numbers = numbers;
        this.subject = new Subject(language, nouns);
    }

    /// @param earlier the sentence before it in the same passage
    Optional<GroupClaim> of(Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        return behindLabel(sentence, number, earlier)
                .or(() -> verbBetween(sentence, number, earlier))
                .or(() -> code(sentence, number, earlier))
                .or(() -> listed(sentence, number, earlier));
    }

    /// "WEOG (4)", "Civil society: 10", "APG – 8".
    private Optional<GroupClaim> behindLabel(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        int mark = number.start() - 1;
        if (mark < 1
                || !tokens.get(mark).isMark("(:–—-=")
                || !words.isClosed(tokens, number.end())) {
            return Optional.empty();
        }
        var label = words.labelEndingAt(tokens, glossStart(tokens, mark));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        var spoken = subject.before(sentence, label.get().start(), earlier);
        if (spoken.isOther() || !spoken.isKnown() && !GroupWords.isLongCode(label.get().match())) {
            return Optional.empty();
        }
        return claims.of(sentence, number, label.get(), spoken.datasets());
    }

    /// "the private sector sent only 3", "Africa accounts for 20 %".
    private Optional<GroupClaim> verbBetween(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        int start = words.before("article", tokens, numbers.start(tokens, number));
        int verb = start;
        for (int steps = 0; steps < 3; steps++) {
            int before = language.set("group-verb").endingAt(tokens, verb);
            if (before < 0) {
                break;
            }
            verb = before;
        }
        if (verb == start) {
            return Optional.empty();
        }
        var label = words.labelEndingAt(tokens, verb);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        int after =
                words.skip(
                        "total-before",
                        tokens,
                        words.skip(number.percent() ? "from" : "of", tokens, number.end()));
        var noun = words.nounAt(tokens, after);
        var spoken =
                noun.map(one -> new Spoken(one.meaning(), false))
                        .orElseGet(() -> subject.before(sentence, label.get().start(), earlier));
        boolean closed =
                number.percent()
                        || words.isClosed(tokens, noun.map(Match::end).orElse(number.end()));
        return spoken.isKnown() && closed
                ? claims.of(sentence, number, label.get(), spoken.datasets())
                : Optional.empty();
    }

    /// "5 WEOG", "WEOG 5".
    private Optional<GroupClaim> code(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        if (number.percent() || number.spelled()) {
            return Optional.empty();
        }
        var after = words.labels().at(tokens, number.end()).filter(GroupWords::isLongCode);
        var before =
                words.labelEndingAt(tokens, number.start())
                        .filter(one -> GroupWords.isLongCode(one.match()));
        boolean follows =
                after.isPresent() && words.isClosed(tokens, after.get().end()) && before.isEmpty();
        boolean precedes = before.isPresent() && words.isClosed(tokens, number.end());
        if (!follows && !precedes) {
            return Optional.empty();
        }
        var spoken = subject.before(sentence, number.start(), earlier);
        if (spoken.isOther()) {
            return Optional.empty();
        }
        return follows
                ? claims.of(
                        sentence, number, number.end(), after.get(), spoken.datasets(), true, false)
                : claims.of(sentence, number, before.get(), spoken.datasets());
    }

    /// "by group: civil society 10, technical community 5".
    private Optional<GroupClaim> listed(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        if (!words.isClosed(tokens, number.end())) {
            return Optional.empty();
        }
        var label = words.labelEndingAt(tokens, number.start());
        if (label.isEmpty() || !isListItem(tokens, label.get().start())) {
            return Optional.empty();
        }
        var spoken = subject.before(sentence, label.get().start(), earlier);
        return spoken.isKnown()
                ? claims.of(sentence, number, label.get(), spoken.datasets())
                : Optional.empty();
    }

    private boolean isListItem(List<Token> tokens, int start) {
        return start > 0
                && (tokens.get(start - 1).isMark(":,;(")
                        || language.set("conjunction").endingAt(tokens, start) >= 0);
    }

    /// Before a gloss in brackets: "APG (Asia Pacific Group) – 8".
    private static int glossStart(List<Token> tokens, int mark) {
        if (mark > 0 && tokens.get(mark - 1).isMark(")")) {
            for (int i = mark - 1; i >= Math.max(0, mark - 12); i--) {
                if (tokens.get(i).isMark("(")) {
                    return i;
                }
            }
        }
        return mark;
    }
}
