package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.document.Passage.Place;
import org.rapporteur.engine.check.claim.Counted.Whole;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the numbers that a sentence says of all rows of a dataset. What is said of some of them,
/// of another time or another event is left alone.
public final class CountedReader {
    private static final String END = ".,;:)]!?…—–";

    private final Language language;
    private final Nouns nouns;
    private final Context context;
    private final NumberContext numbers;

    public CountedReader(Language language, Nouns nouns, Context context) {
        this.language = language;
        this.nouns = nouns;
        this.context = context;
        this.numbers = new NumberContext(language, context);
    }

    public List<Counted> of(Sentence sentence) {
        var found = new ArrayList<Counted>();
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var number = language.numeral(tokens, i);
            if (number.isPresent()) {
                if (isTotal(sentence, number.get())) {
                    counted(sentence, number.get()).ifPresent(found::add);
                }
                i = number.get().end() - 1;
            }
        }
        return found;
    }

    private boolean isTotal(Sentence sentence, Numeral number) {
        return !number.percent() && number.value() > 1 && numbers.isMeant(sentence, number);
    }

    private Optional<Counted> counted(Sentence sentence, Numeral number) {
        if (numbers.isSilenced(sentence, number)) {
            return Optional.empty();
        }
        return beforeNoun(sentence, number).or(() -> behindNoun(sentence, number));
    }

    /// "27 written submissions".
    private Optional<Counted> beforeNoun(Sentence sentence, Numeral number) {
        var tokens = sentence.tokens();
        int at = number.end();
        for (int adjectives = 0; adjectives < 3 && at < tokens.size(); adjectives++) {
            var noun = noun(tokens, at);
            if (noun.isPresent()) {
                return claim(sentence, number, noun.get());
            }
            var people = nouns.peopleAt(tokens, at);
            if (people.isPresent()) {
                return claim(sentence, number, people.get())
                        .filter(counted -> counted.whole() != Whole.OPEN)
                        .filter(counted -> speaksOfAttendance(sentence));
            }
            int next = adjective(tokens, at);
            if (next < 0) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    private Optional<PhraseSet.Match<List<Dataset>>> noun(List<Token> tokens, int at) {
        return nouns.at(tokens, at)
                .filter(noun -> tokens.get(at).startsFree())
                .filter(noun -> !isPossessive(tokens, noun.end()));
    }

    /// The token after an adjective that does not pick some of the rows; -1 for any other word.
    private int adjective(List<Token> tokens, int at) {
        var neutral = language.set("neutral").at(tokens, at);
        if (neutral.isPresent()) {
            return neutral.get().end();
        }
        var token = tokens.get(at);
        return token.isCapitals() && token.startsFree() && context.isOwnWord(token) ? at + 1 : -1;
    }

    /// "participants’ views".
    private static boolean isPossessive(List<Token> tokens, int after) {
        return after < tokens.size()
                && (tokens.get(after).isMark("'’") && tokens.get(after).join() == 0
                        || tokens.get(after).isWord() && tokens.get(after).join() != ' ');
    }

    private Optional<Counted> claim(
            Sentence sentence, Numeral number, PhraseSet.Match<List<Dataset>> noun) {
        var tokens = sentence.tokens();
        if (isPicked(tokens, number)
                || context.isOtherEvent(sentence) && !isOfTexts(noun.meaning())) {
            return Optional.empty();
        }
        int end = noun.end();
        while (language.set("neutral").isAt(tokens, end)) {
            end = language.set("neutral").at(tokens, end).orElseThrow().end();
        }
        return Optional.of(
                new Counted(
                        sentence,
                        number,
                        noun.meaning(),
                        numbers.bound(tokens, number),
                        whole(sentence, number, end)));
    }

    /// "29 people took part", "attended by 26 persons".
    private boolean speaksOfAttendance(Sentence sentence) {
        var tokens = sentence.tokens();
        return language.set("attended").isWithin(tokens, 0, tokens.size())
                || language.set("attended-by").isWithin(tokens, 0, tokens.size());
    }

    /// Texts can be sent to another event and be counted here all the same.
    private static boolean isOfTexts(List<Dataset> datasets) {
        return datasets.stream().noneMatch(dataset -> dataset.name().equals("participants"));
    }

    /// "another five", "the first 25", "two more".
    private boolean isPicked(List<Token> tokens, Numeral number) {
        return language.set("subset-before").endingAt(tokens, number.start()) >= 0
                || language.set("subset-before").isAt(tokens, number.end());
    }

    private Whole whole(Sentence sentence, Numeral number, int afterNoun) {
        var tokens = sentence.tokens();
        if (isAttended(tokens, afterNoun) || isReceived(tokens, afterNoun)) {
            return Whole.SURE;
        }
        if (isRestricted(tokens, afterNoun)) {
            return Whole.OPEN;
        }
        if (language.set("existed").endingAt(tokens, numbers.start(tokens, number)) >= 0
                || isWholeTitle(sentence, number, afterNoun)
                || isBracketed(tokens, number, afterNoun)
                || language.set("total-before").endingAt(tokens, number.start()) >= 0) {
            return Whole.SURE;
        }
        return language.set("receiving").endingAt(tokens, numbers.start(tokens, number)) >= 0
                ? Whole.LIKELY
                : Whole.OPEN;
    }

    private boolean isAttended(List<Token> tokens, int at) {
        var verb = language.set("attended").at(tokens, at);
        if (verb.isEmpty()) {
            return false;
        }
        int next = verb.get().end();
        return isEnd(tokens, next) || isMeetingNear(tokens, next);
    }

    /// "in the virtual meeting", but not "in the discussion".
    private boolean isMeetingNear(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(from + 6, tokens.size()); i++) {
            if (tokens.get(i).isMark()) {
                return false;
            }
            if (language.set("meeting").isAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReceived(List<Token> tokens, int at) {
        var verb = language.set("received").at(tokens, at);
        return verb.isPresent()
                && (isEnd(tokens, verb.get().end())
                        || language.set("received-object").isAt(tokens, verb.get().end()));
    }

    private boolean isEnd(List<Token> tokens, int at) {
        return at >= tokens.size()
                || tokens.get(at).isMark(END)
                || language.set("then").isAt(tokens, at);
    }

    private boolean isRestricted(List<Token> tokens, int at) {
        return language.set("restricting").isAt(tokens, at);
    }

    /// A heading, caption or line of the title block that says little else.
    private static boolean isWholeTitle(Sentence sentence, Numeral number, int afterNoun) {
        var place = sentence.passage().place();
        boolean title = place == Place.TITLE || place == Place.HEADING || place == Place.CAPTION;
        return title && afterNoun == sentence.tokens().size() && number.start() < 4;
    }

    /// "(27 submissions)".
    private static boolean isBracketed(List<Token> tokens, Numeral number, int afterNoun) {
        return number.start() > 0
                && tokens.get(number.start() - 1).isMark("(")
                && afterNoun < tokens.size()
                && tokens.get(afterNoun).isMark("),;");
    }

    /// "participants (28)", "Participants: 28", "the number of participants rose to 28".
    private Optional<Counted> behindNoun(Sentence sentence, Numeral number) {
        var tokens = sentence.tokens();
        int start = number.start();
        if (start >= 2
                && tokens.get(start - 1).isMark(",")
                && language.set("in-all").isAt(tokens, number.end())) {
            return nounEndingAt(tokens, start - 1).flatMap(noun -> whole(sentence, number, noun));
        }
        if (!isClosed(tokens, number.end()) || start < 2) {
            return Optional.empty();
        }
        var noun =
                tokens.get(start - 1).isMark("(:–—-=")
                        ? nounEndingAt(tokens, start - 1)
                        : Optional.<PhraseSet.Match<List<Dataset>>>empty();
        if (noun.isPresent() && isAlone(sentence, number, tokens.get(start - 1))) {
            return whole(sentence, number, noun.get());
        }
        return numberOf(tokens, start).flatMap(counted -> whole(sentence, number, counted));
    }

    private Optional<Counted> whole(
            Sentence sentence, Numeral number, PhraseSet.Match<List<Dataset>> noun) {
        return Optional.of(
                new Counted(
                        sentence,
                        number,
                        noun.meaning(),
                        numbers.bound(sentence.tokens(), number),
                        Whole.SURE));
    }

    private static boolean isClosed(List<Token> tokens, int at) {
        return at >= tokens.size() || tokens.get(at).isMark(END);
    }

    /// A list item or cell of a noun and its number, or a number in brackets.
    private static boolean isAlone(Sentence sentence, Numeral number, Token mark) {
        boolean whole = number.end() >= sentence.tokens().size() - 1 && number.start() <= 6;
        return mark.isMark("(")
                ? number.end() < sentence.tokens().size()
                        && sentence.tokens().get(number.end()).isMark(")")
                        && sentence.tokens().get(number.start() - 1).startsFree()
                : whole;
    }

    private Optional<PhraseSet.Match<List<Dataset>>> nounEndingAt(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - 6); start < end; start++) {
            int from = start;
            var noun = nouns.at(tokens, from).filter(one -> received(tokens, one.end()) == end);
            if (noun.isPresent() && !isRestrictedBefore(tokens, from)) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /// After "received" and the like: "Contributions received: 26".
    private int received(List<Token> tokens, int from) {
        return language.set("received").at(tokens, from).map(PhraseSet.Match::end).orElse(from);
    }

    /// "most of the participants (28)" is something else.
    private boolean isRestrictedBefore(List<Token> tokens, int noun) {
        return language.set("subset-before").endingAt(tokens, noun) >= 0;
    }

    /// "the number of contributions rose to".
    private Optional<PhraseSet.Match<List<Dataset>>> numberOf(List<Token> tokens, int number) {
        for (int i = number - 1; i >= Math.max(0, number - 9); i--) {
            if (tokens.get(i).isMark() && !tokens.get(i).isMark("'’")) {
                return Optional.empty();
            }
            var phrase = language.set("number-of").at(tokens, i);
            if (phrase.isPresent()) {
                int at = phrase.get().end();
                int next = adjective(tokens, Math.min(at, tokens.size() - 1));
                return nouns.at(tokens, at)
                        .or(() -> next < 0 ? Optional.empty() : nouns.at(tokens, next))
                        .filter(noun -> noun.end() < number)
                        .filter(noun -> !isRestricted(tokens, noun.end()));
            }
        }
        return Optional.empty();
    }
}
