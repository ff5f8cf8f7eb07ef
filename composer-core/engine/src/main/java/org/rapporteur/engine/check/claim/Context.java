package org.rapporteur.engine.check.claim;

import org.rapporteur.document.Inlines;
import org.rapporteur.document.Passage;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;
import org.rapporteur.engine.check.words.Tokens;

import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a sentence speaks of this report's own figures: not of last year's, of another
/// meeting's, or of what is hoped for.
public final class Context {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_ACRONYM = 6;

    private final Language language;
    private final GroupLabels groups;
    private final Set<Integer> years;
    private final Set<MonthDay> days;
    private final Set<String> ownWords = new HashSet<>();

    /// @param years those of the report itself
    /// @param days those of the report itself
    /// @param titles what the report calls itself
    public Context(
            Language language,
            GroupLabels groups,
            Set<Integer> years,
            Set<MonthDay> days,
            List<String> titles) {
        this.language = language;
        this.groups = groups;
        this.years = Set.copyOf(years);
        this.days = Set.copyOf(days);
        for (var title : titles) {
            var tokens = Tokens.of(Passage.of(Passage.Place.TITLE, Inlines.plain(title)));
            tokens.forEach(token -> ownWords.add(token.folded()));
            addInitials(tokens);
        }
    }

    /// "BPF" for "Best Practice Forum".
    private void addInitials(List<Token> title) {
        var words = title.stream().filter(Token::isCapitalized).toList();
        for (int from = 0; from < words.size(); from++) {
            var initials = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST_ACRONYM); to++) {
                initials.append(words.get(to).folded().charAt(0));
                if (initials.length() > 1) {
                    ownWords.add(initials.toString());
                }
            }
        }
    }

    /// Whether a clause speaks of another time, of another event or of a plan.
    ///
    /// @param from first token of the clause
    /// @param to the token after it
    public boolean isElsewhere(Sentence sentence, int from, int to) {
        var tokens = sentence.tokens();
        for (int i = from; i < to; i++) {
            var group = groups.at(tokens, i);
            if (group.isPresent()) {
                i = group.get().end() - 1; // "Western European and Others"
            } else if (language.set("contrast").isAt(tokens, i)) {
                i = toComma(tokens, i, to);
            } else if (language.set("elsewhere").isAt(tokens, i)
                    || language.set("plans").isAt(tokens, i)) {
                return true;
            }
        }
        return hasOtherYear(tokens, from, to) || hasOtherDay(tokens, from, to);
    }

    /// "Unlike in earlier years," says nothing of what follows.
    private static int toComma(List<Token> tokens, int from, int to) {
        int i = from;
        while (i < to && !tokens.get(i).isMark(",")) {
            i++;
        }
        return i;
    }

    /// Whether the sentence names an event that is not the one of the report.
    public boolean isOtherEvent(Sentence sentence) {
        var tokens = sentence.tokens();
        PhraseSet<Boolean> events = language.set("other-events");
        for (int i = 0; i < tokens.size(); i++) {
            var match = events.at(tokens, i);
            if (match.isPresent() && !isOwn(tokens.subList(i, match.get().end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(List<Token> tokens) {
        return tokens.stream().allMatch(this::isOwnWord);
    }

    /// Whether a word stands in the report's titles.
    public boolean isOwnWord(Token token) {
        return ownWords.contains(token.folded());
    }

    public boolean hasOtherYear(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isYear(tokens.get(i)) && !years.contains(Integer.valueOf(tokens.get(i).folded()))) {
                return true;
            }
        }
        return false;
    }

    /// "by 30 September", "el 15 de septiembre": when something else was.
    private boolean hasOtherDay(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            var day = day(tokens, i);
            if (day.isPresent()
                    && !days.contains(day.get())
                    && language.set("of").endingAt(tokens, i) < 0) {
                return true;
            }
        }
        return false;
    }

    /// The day that begins at a token: "30 September", "September 30".
    private Optional<MonthDay> day(List<Token> tokens, int at) {
        var names = language.phrases("months");
        int month = names.indexOf(tokens.get(at).folded()) + 1;
        if (month > 0) {
            return at + 1 < tokens.size() ? day(month, tokens.get(at + 1)) : Optional.empty();
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
            month = names.indexOf(tokens.get(i).folded()) + 1;
            if (month > 0) {
                return day(month, tokens.get(at));
            }
        }
        return Optional.empty();
    }

    private static Optional<MonthDay> day(int month, Token token) {
        if (!token.isDigits() || token.folded().length() > 2) {
            return Optional.empty();
        }
        int day = Integer.parseInt(token.folded());
        return day >= 1 && day <= Month.of(month).maxLength()
                ? Optional.of(MonthDay.of(month, day))
                : Optional.empty();
    }

    static boolean isYear(Token token) {
        if (!token.isDigits() || token.folded().length() != 4) {
            return false;
        }
        int year = Integer.parseInt(token.folded());
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
