package org.rapporteur.engine.check.claim;

import org.rapporteur.document.Passage.Place;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which meeting of its series a text says this one is: "fifth virtual meeting", "Meeting V",
/// "session No. 5".
///
/// @param from first token of the number
/// @param to the token after it
/// @param noun what kind of meeting it says
public record MeetingNumber(Sentence sentence, long number, int from, int to, Token noun) {
    private static final Pattern ROMAN =
            Pattern.compile("(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3})|XL[IVX]{0,4}|L[IVX]{0,5}");
    private static final int FIRST_YEAR = 1900;

    /// Whether the number stands behind the noun: "Meeting V".
    public boolean isBehind() {
        return sentence.tokens().indexOf(noun) < from;
    }

    public String words() {
        return sentence.words(from, to);
    }

    /// All that a sentence says.
    public static List<MeetingNumber> of(Sentence sentence, Language language) {
        var found = new ArrayList<MeetingNumber>();
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var before = ordinal(sentence, i, language);
            if (before.isPresent()) {
                found.add(before.get());
                i = before.get().to() - 1;
            } else {
                behind(sentence, i, language).ifPresent(found::add);
            }
        }
        return found;
    }

    /// "fifth virtual meeting".
    private static Optional<MeetingNumber> ordinal(Sentence sentence, int at, Language language) {
        var tokens = sentence.tokens();
        var ordinal = language.ordinal(tokens, at);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int next = ordinal.get().end();
        for (int adjectives = 0; adjectives < 3; adjectives++) {
            if (language.set("meeting").isAt(tokens, next)) {
                return Optional.of(
                        new MeetingNumber(
                                sentence,
                                ordinal.get().value(),
                                at,
                                ordinal.get().end(),
                                tokens.get(next)));
            }
            var adjective = language.set("meeting-adjective").at(tokens, next);
            if (adjective.isEmpty()) {
                break;
            }
            next = adjective.get().end();
        }
        return Optional.empty();
    }

    /// "Meeting V", "meeting no. 5", "Virtual Meeting 5".
    private static Optional<MeetingNumber> behind(Sentence sentence, int at, Language language) {
        var tokens = sentence.tokens();
        var meeting = language.set("meeting").at(tokens, at);
        if (meeting.isEmpty()) {
            return Optional.empty();
        }
        int next = meeting.get().end();
        boolean marked = false;
        var number = language.set("meeting-number").at(tokens, next);
        if (number.isPresent()) {
            marked = true;
            next = number.get().end();
            while (next < tokens.size() && tokens.get(next).isMark(".°º#")) {
                next++;
            }
        }
        if (next >= tokens.size()) {
            return Optional.empty();
        }
        var token = tokens.get(next);
        boolean title = sentence.passage().place() == Place.TITLE;
        if (token.isWord()
                && token.startsFree()
                && tokens.get(at).isCapitalized()
                && ROMAN.matcher(token.text()).matches()) {
            return Optional.of(
                    new MeetingNumber(
                            sentence, roman(token.text()), next, next + 1, tokens.get(at)));
        }
        boolean digits =
                token.isDigits()
                        && token.folded().length() < 4
                        && (marked || title && tokens.get(at).isCapitalized())
                        && isWhole(tokens, next);
        return digits && Long.parseLong(token.folded()) < FIRST_YEAR
                ? Optional.of(
                        new MeetingNumber(
                                sentence,
                                Long.parseLong(token.folded()),
                                next,
                                next + 1,
                                tokens.get(at)))
                : Optional.empty();
    }

    /// No date follows: "Call 20 June".
    private static boolean isWhole(List<Token> tokens, int at) {
        return at + 1 >= tokens.size() || tokens.get(at + 1).isMark(",.;:)—–(");
    }

    static long roman(String numeral) {
        long sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = value(numeral.charAt(i));
            boolean smaller = i + 1 < numeral.length() && value < value(numeral.charAt(i + 1));
            sum += smaller ? -value : value;
        }
        return sum;
    }

    private static int value(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
