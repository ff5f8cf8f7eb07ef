package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.claim.Subject.Spoken;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.PhraseSet.Match;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the numbers that a sentence says of groups: values of a vocabulary in the rows of a
/// dataset.
public final class GroupReader {
    private static final String END = ".,;:)]!?…—–/";

    private final Language language;
    private final Nouns nouns;
    private final GroupLabels labels;
    private final Figures figures;
    private final NumberContext numbers;
    private final Subject subject;

    public GroupReader(
            Language language, Nouns nouns, GroupLabels labels, Figures figures, Context context) {
        this.language = language;
        this.nouns = nouns;
        this.labels = labels;
        this.figures = figures;
        this.numbers = new NumberContext(language, context);
        this.subject = new Subject(language, nouns);
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
        return withNoun(sentence, number)
                .or(() -> labelAndNoun(sentence, number))
                .or(() -> fromLabel(sentence, number, earlier))
                .or(() -> behindLabel(sentence, number, earlier))
                .or(() -> verbBetween(sentence, number, earlier))
                .or(() -> code(sentence, number, earlier));
    }

    /// "5 contributions from Africa", "32 % of the contributions came from Africa".
    private Optional<GroupClaim> withNoun(Sentence sentence, Numeral number) {
        var tokens = sentence.tokens();
        int at = number.end();
        at = skip(number.percent() ? "from" : "of", tokens, at);
        at = skip("total-before", tokens, at);
        var noun = nounAt(tokens, at);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int next = skip("neutral", tokens, noun.get().end());
        boolean verb = language.set("came").isAt(tokens, next);
        next = skip("came", tokens, next);
        next = skip("came-participle", tokens, next);
        var from = language.set("from").at(tokens, next);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int named = skip("group-lead", tokens, from.get().end());
        var label = labels.at(tokens, named).filter(one -> isNamed(one, tokens));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        return made(
                sentence,
                number,
                named,
                label.get(),
                noun.get().meaning(),
                verb || isClosed(tokens, tail(tokens, label.get().end())),
                true);
    }

    /// "10 civil society contributions".
    private Optional<GroupClaim> labelAndNoun(Sentence sentence, Numeral number) {
        var tokens = sentence.tokens();
        var label = labels.at(tokens, number.end()).filter(one -> isNamed(one, tokens));
        if (label.isEmpty() || isGeneral(label.get())) {
            return Optional.empty();
        }
        int at = tail(tokens, label.get().end());
        var noun = nounAt(tokens, at);
        return noun.flatMap(one ->
                made(
                        sentence,
                        number,
                        number.end(),
                        label.get(),
                        one.meaning(),
                        isClosed(tokens, skip("received", tokens, one.end())),
                        true));
    }

    /// "10 came from civil society, 5 from the technical community".
    private Optional<GroupClaim> fromLabel(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        int at = skip("came", tokens, number.end());
        boolean verb = at > number.end();
        at = skip("came-participle", tokens, at);
        var from = language.set("from").at(tokens, at);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int named = skip("group-lead", tokens, from.get().end());
        var label = labels.at(tokens, named).filter(one -> isNamed(one, tokens));
        var spoken = subject.before(sentence, number.start(), earlier);
        if (label.isEmpty() || !spoken.isKnown()) {
            return Optional.empty();
        }
        boolean closed = isClosed(tokens, tail(tokens, label.get().end()));
        return closed || verb
                ? made(sentence, number, named, label.get(), spoken.datasets(), true, false)
                : Optional.empty();
    }

    /// "WEOG (4)", "Civil society: 10", "APG – 8".
    private Optional<GroupClaim> behindLabel(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        int mark = number.start() - 1;
        if (mark < 1 || !tokens.get(mark).isMark("(:–—-=") || !isClosed(tokens, number.end())) {
            return Optional.empty();
        }
        var label = labelEndingAt(tokens, glossStart(tokens, mark));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        var spoken = subject.before(sentence, label.get().start(), earlier);
        if (spoken.isOther() || !spoken.isKnown() && !isLongCode(label.get().match())) {
            return Optional.empty();
        }
        return made(
                sentence,
                number,
                label.get().start(),
                label.get().match(),
                spoken.datasets(),
                true,
                false);
    }

    /// "the private sector sent only 3", "Africa accounts for 20 %".
    private Optional<GroupClaim> verbBetween(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        int start = before("article", tokens, numbers.start(tokens, number));
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
        var label = labelEndingAt(tokens, verb);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        int after =
                skip(
                        "total-before",
                        tokens,
                        skip(number.percent() ? "from" : "of", tokens, number.end()));
        var noun = nounAt(tokens, after);
        var spoken =
                noun.map(one -> new Spoken(one.meaning(), false))
                        .orElseGet(() -> subject.before(sentence, label.get().start(), earlier));
        boolean closed =
                number.percent() || isClosed(tokens, noun.map(Match::end).orElse(number.end()));
        return spoken.isKnown() && closed
                ? made(
                        sentence,
                        number,
                        label.get().start(),
                        label.get().match(),
                        spoken.datasets(),
                        true,
                        false)
                : Optional.empty();
    }

    /// "5 WEOG", "WEOG 5".
    private Optional<GroupClaim> code(
            Sentence sentence, Numeral number, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        if (number.percent() || number.spelled()) {
            return Optional.empty();
        }
        var after = labels.at(tokens, number.end()).filter(GroupReader::isLongCode);
        var before = labelEndingAt(tokens, number.start()).filter(one -> isLongCode(one.match()));
        boolean follows =
                after.isPresent() && isClosed(tokens, after.get().end()) && before.isEmpty();
        boolean precedes = before.isPresent() && isClosed(tokens, number.end());
        if (!follows && !precedes) {
            return Optional.empty();
        }
        var spoken = subject.before(sentence, number.start(), earlier);
        if (spoken.isOther()) {
            return Optional.empty();
        }
        return follows
                ? made(sentence, number, number.end(), after.get(), spoken.datasets(), true, false)
                : made(
                        sentence,
                        number,
                        before.get().start(),
                        before.get().match(),
                        spoken.datasets(),
                        true,
                        false);
    }

    private Optional<GroupClaim> made(
            Sentence sentence,
            Numeral number,
            int labelStart,
            Match<List<Label>> label,
            List<Dataset> among,
            boolean whole,
            boolean beforeNoun) {
        var groups = new ArrayList<Group>();
        for (var one : label.meaning()) {
            groups.addAll(
                    figures.groups(
                            one.vocabulary(),
                            one.code(),
                            among.isEmpty() ? figures.datasets() : among));
        }
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new GroupClaim(
                                sentence,
                                number,
                                sentence.words(labelStart, label.end()),
                                groups,
                                numbers.bound(sentence.tokens(), number),
                                whole,
                                beforeNoun));
    }

    private Optional<Match<List<Dataset>>> nounAt(List<Token> tokens, int from) {
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

    /// A name and the token at which it begins.
    private record Named(int start, Match<List<Label>> match) {}

    private Optional<Named> labelEndingAt(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - 9); start < end; start++) {
            int from = start;
            var label = labels.at(tokens, from).filter(one -> isNamed(one, tokens));
            if (label.isPresent() && tail(tokens, label.get().end()) == end) {
                return Optional.of(new Named(from, label.get()));
            }
        }
        return Optional.empty();
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

    /// A code of one or two letters is a word as well.
    private static boolean isNamed(Match<List<Label>> label, List<Token> tokens) {
        return label.meaning().stream()
                .anyMatch(one -> !one.isCode() || one.code().code().length() > 2);
    }

    private static boolean isLongCode(Match<List<Label>> label) {
        return label.meaning().stream()
                .anyMatch(one -> one.isCode() && one.code().code().length() > 2);
    }

    private static boolean isGeneral(Match<List<Label>> label) {
        return label.meaning().stream().allMatch(Label::isGeneral);
    }

    /// After "countries", "group" and the like.
    private int tail(List<Token> tokens, int from) {
        return skip("group-tail", tokens, from);
    }

    private int skip(String key, List<Token> tokens, int from) {
        PhraseSet<Boolean> set = language.set(key);
        return set.at(tokens, from).map(Match::end).orElse(from);
    }

    private int before(String key, List<Token> tokens, int end) {
        int start = language.set(key).endingAt(tokens, end);
        return start < 0 ? end : start;
    }

    private boolean isClosed(List<Token> tokens, int at) {
        return at >= tokens.size()
                || tokens.get(at).isMark(END)
                || language.set("then").isAt(tokens, at)
                || language.set("conjunction").isAt(tokens, at);
    }
}
