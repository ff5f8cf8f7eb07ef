package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.claim.QuantityClaim.Shade;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.PhraseSet.Match;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the quantities that a sentence says of a group, or beside figures: "most inputs sent from
/// Asia Pacific countries", "civil society made half of the contributions", "a third (8 of 25)".
/// What only picks a group ("most contributions from Africa ask for training") is left alone.
public final class QuantityReader {
    private static final String END = ".,;:)]!?…—–";
    private static final int REACH = 12;

    private final Language language;
    private final Nouns nouns;
    private final GroupLabels labels;
    private final Context context;
    private final GroupUnion union;
    private final Subject subject;
    private final PhraseSet<String> quantities = new PhraseSet<>();

    public QuantityReader(
            Language language, Nouns nouns, GroupLabels labels, Figures figures, Context context) {
        this.language = language;
        this.nouns = nouns;
        this.labels = labels;
        this.context = context;
        this.union = new GroupUnion(figures);
        this.subject = new Subject(language, nouns);
        for (var quantity : language.keysAfter("quantifier.")) {
            language.phrases("quantifier." + quantity)
                    .forEach(phrase -> quantities.add(phrase, quantity));
        }
    }

    public List<QuantityClaim> of(Sentence sentence, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        var found = new ArrayList<QuantityClaim>();
        for (int i = 0; i < tokens.size(); i++) {
            var quantity = quantities.at(tokens, i);
            if (quantity.isEmpty()) {
                continue;
            }
            int end = quantity.get().end();
            var words = new Words(i, quantity.get().meaning(), end);
            if (sentence.isClaimed(i, end) && !isSilenced(sentence, i, end)) {
                claim(sentence, words, earlier).ifPresent(found::add);
            }
            i = skip("total-before", tokens, end) - 1;
        }
        return found;
    }

    private record Words(int start, String quantity, int end) {}

    private boolean isSilenced(Sentence sentence, int from, int to) {
        var tokens = sentence.tokens();
        int start = from;
        while (start > 0 && !tokens.get(start - 1).isMark(";")) {
            start--;
        }
        int end = to;
        while (end < tokens.size() && !tokens.get(end).isMark(";")) {
            end++;
        }
        return isElsewhere(sentence, start, from, to, end)
                || from > 0 && language.set("negated").endingAt(tokens, from) >= 0;
    }

    /// The words of the quantity itself do not count.
    private boolean isElsewhere(Sentence sentence, int start, int from, int to, int end) {
        return context.isElsewhere(sentence, start, from) || context.isElsewhere(sentence, to, end);
    }

    private Optional<QuantityClaim> claim(
            Sentence sentence, Words words, Optional<Sentence> earlier) {
        return besideFigures(sentence, words)
                .or(() -> ofNoun(sentence, words))
                .or(() -> ofThem(sentence, words, earlier))
                .or(() -> byGroup(sentence, words));
    }

    /// "most inputs were sent from Asia Pacific countries".
    private Optional<QuantityClaim> ofNoun(Sentence sentence, Words words) {
        var tokens = sentence.tokens();
        var noun = nounAt(tokens, words.end());
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int at = noun.get().end();
        boolean finite = language.set("came").isAt(tokens, at);
        at = skip("came", tokens, at);
        int verb = at;
        at = skip("came-participle", tokens, at);
        boolean participle = at > verb;
        if (!finite && !participle) {
            return Optional.empty();
        }
        return ofGroups(sentence, words, at, noun.get().meaning(), finite);
    }

    /// "25 contributions, most of them from Africa".
    private Optional<QuantityClaim> ofThem(
            Sentence sentence, Words words, Optional<Sentence> earlier) {
        var tokens = sentence.tokens();
        int at = skip("pronoun", tokens, words.end());
        boolean finite = language.set("came").isAt(tokens, at);
        at = skip("came", tokens, at);
        at = skip("came-participle", tokens, at);
        var spoken = subject.before(sentence, words.start(), earlier);
        return spoken.isKnown() && !isOfSome(tokens, words.start(), spoken.datasets())
                ? ofGroups(sentence, words, at, spoken.datasets(), finite)
                : Optional.empty();
    }

    /// "4 more contributions, all from Africa" is no word on all contributions.
    private boolean isOfSome(List<Token> tokens, int end, List<Dataset> datasets) {
        for (int i = end - 1; i > 0; i--) {
            if (nouns.at(tokens, i).isPresent()) {
                return language.set("subset-before").endingAt(tokens, i) >= 0
                        || isCountedOtherwise(tokens, i, datasets);
            }
        }
        return false;
    }

    private boolean isCountedOtherwise(List<Token> tokens, int noun, List<Dataset> datasets) {
        for (int start = Math.max(0, noun - 4); start < noun; start++) {
            var number = language.numeral(tokens, start);
            if (number.isPresent() && number.get().end() == noun) {
                return datasets.stream().noneMatch(one -> one.count() == number.get().value());
            }
        }
        return false;
    }

    /// @param at where "from" or the group's name stands
    /// @param finite whether what follows the name belongs to another clause in any case
    private Optional<QuantityClaim> ofGroups(
            Sentence sentence, Words words, int at, List<Dataset> datasets, boolean finite) {
        var tokens = sentence.tokens();
        var from = language.set("from").at(tokens, at);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int start = skip("group-lead", tokens, from.get().end());
        var named = names(tokens, start);
        if (named.labels().isEmpty() || !finite && !isClosed(tokens, named.end())) {
            return Optional.empty();
        }
        return made(sentence, words, sentence.words(start, named.end()), named.labels(), datasets);
    }

    /// "civil society sent the majority of the contributions".
    private Optional<QuantityClaim> byGroup(Sentence sentence, Words words) {
        var tokens = sentence.tokens();
        var noun = nounAt(tokens, words.end());
        int start = shadeStart(tokens, words.start());
        int verb = language.set("group-verb").endingAt(tokens, start);
        if (noun.isEmpty() || verb < 1 || !isClosed(tokens, noun.get().end())) {
            return Optional.empty();
        }
        for (int first = Math.max(0, verb - 8); first < verb; first++) {
            var named = names(tokens, first);
            if (!named.labels().isEmpty() && named.end() == verb) {
                return made(
                        sentence,
                        words,
                        sentence.words(first, verb),
                        named.labels(),
                        noun.get().meaning());
            }
        }
        return Optional.empty();
    }

    /// "most (8 of 25)", "a third ($contributions.share('region', 'APG'))".
    private Optional<QuantityClaim> besideFigures(Sentence sentence, Words words) {
        var tokens = sentence.tokens();
        for (int i = words.end(); i < Math.min(tokens.size(), words.end() + REACH); i++) {
            if (tokens.get(i).isMark(";,:")
                    || quantities.isAt(tokens, i)
                    || language.set("then").isAt(tokens, i)) {
                break;
            }
            boolean bracket = i > 0 && tokens.get(i - 1).isMark("(");
            var part = part(sentence, i);
            if (part.isPresent() && (bracket || part.get().isBound())) {
                return Optional.of(
                        new QuantityClaim(
                                sentence,
                                words.quantity(),
                                shade(tokens, words.start()),
                                shadeStart(tokens, words.start()),
                                words.end(),
                                part.get().part(),
                                part.get().whole(),
                                sentence.words(i, part.get().end()),
                                List.of()));
            }
        }
        return Optional.empty();
    }

    private record Part(long part, long whole, int end, boolean isBound) {}

    /// "8 of 25", bound to data or typed, or a share.
    private Optional<Part> part(Sentence sentence, int at) {
        var tokens = sentence.tokens();
        var share = tokens.get(at).datum();
        if (share != null && share.expression().contains(".share(")) {
            return whole(share.value()).map(percent -> new Part(percent, 100, at + 1, true));
        }
        var part = number(tokens, at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        if (part.get().percent()) {
            return Optional.of(new Part(part.get().value(), 100, part.get().end(), false));
        }
        int of = skip("of", tokens, part.get().end());
        int all = skip("total-before", tokens, of);
        return of == part.get().end()
                ? Optional.empty()
                : number(tokens, all)
                        .filter(whole -> whole.value() >= part.get().value())
                        .map(whole ->
                                new Part(
                                        part.get().value(),
                                        whole.value(),
                                        whole.end(),
                                        tokens.get(at).isFigure()));
    }

    private Optional<Numeral> number(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        var datum = tokens.get(at).datum();
        return datum == null
                ? language.numeral(tokens, at)
                : whole(datum.value()).map(value -> new Numeral(value, at, at + 1, false, false));
    }

    private static Optional<Long> whole(String value) {
        return value.matches("[0-9]{1,12}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private Optional<QuantityClaim> made(
            Sentence sentence,
            Words words,
            String label,
            List<Label> named,
            List<Dataset> datasets) {
        return union.of(named, datasets)
                .map(counted ->
                        new QuantityClaim(
                                sentence,
                                words.quantity(),
                                shade(sentence.tokens(), words.start()),
                                shadeStart(sentence.tokens(), words.start()),
                                words.end(),
                                counted.part(),
                                counted.whole(),
                                label,
                                counted.groups()));
    }

    private Shade shade(List<Token> tokens, int start) {
        for (var shade : List.of(Shade.OVER, Shade.UNDER, Shade.NEARLY, Shade.ABOUT)) {
            if (language.set(key(shade)).endingAt(tokens, start) >= 0) {
                return shade;
            }
        }
        return Shade.PLAIN;
    }

    private int shadeStart(List<Token> tokens, int start) {
        var shade = shade(tokens, start);
        return shade == Shade.PLAIN ? start : language.set(key(shade)).endingAt(tokens, start);
    }

    private static String key(Shade shade) {
        return switch (shade) {
            case ABOUT -> "fraction-about";
            case NEARLY -> "fraction-nearly";
            case OVER -> "fraction-over";
            case UNDER -> "fraction-under";
            case PLAIN -> "";
        };
    }

    /// Names of groups, several with "and" or "or" between.
    private record Names(List<Label> labels, int end) {}

    private Names names(List<Token> tokens, int start) {
        var found = new ArrayList<Label>();
        int at = start;
        int end = start;
        while (at < tokens.size()) {
            var label = labels.at(tokens, at);
            if (label.isEmpty()) {
                break;
            }
            found.addAll(label.get().meaning());
            end = skip("group-tail", tokens, label.get().end());
            int next = skip("conjunction", tokens, end);
            if (next == end) {
                break;
            }
            next = skip("total-before", tokens, skip("from", tokens, next));
            at = next;
        }
        return new Names(found, end);
    }

    private Optional<Match<List<Dataset>>> nounAt(List<Token> tokens, int from) {
        int at = skip("total-before", tokens, from);
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

    private int skip(String key, List<Token> tokens, int from) {
        return language.set(key).at(tokens, from).map(Match::end).orElse(from);
    }

    private boolean isClosed(List<Token> tokens, int at) {
        return at >= tokens.size()
                || tokens.get(at).isMark(END)
                || language.set("then").isAt(tokens, at)
                || language.set("conjunction").isAt(tokens, at);
    }
}
