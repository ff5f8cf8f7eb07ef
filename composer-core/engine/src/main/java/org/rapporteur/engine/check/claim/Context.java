package org.rapporteur.engine.check.claim;

import org.rapporteur.document.Inlines;
import org.rapporteur.document.Passage;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.PhraseSet;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;
import org.rapporteur.engine.check.words.Tokens;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a sentence speaks of this report's own figures: not of last year's, of another
/// meeting's, or of what is hoped for.
public final class Context {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Language language;
    private final GroupLabels groups;
    private final Set<Integer> years;
    private final Set<String> ownWords = new HashSet<>();

    /// @param years those of the report itself
    /// @param titles what the report calls itself
    public Context(Language language, GroupLabels groups, Set<Integer> years, List<String> titles) {
        this.language = language;
        this.groups = groups;
        this.years = Set.copyOf(years);
        for (var title : titles) {
            Tokens.of(Passage.of(Passage.Place.TITLE, Inlines.plain(title)))
                    .forEach(token -> ownWords.add(token.folded()));
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
            } else if (language.set("elsewhere").isAt(tokens, i)
                    || language.set("plans").isAt(tokens, i)) {
                return true;
            }
        }
        return hasOtherYear(tokens, from, to);
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

    static boolean isYear(Token token) {
        if (!token.isDigits() || token.folded().length() != 4) {
            return false;
        }
        int year = Integer.parseInt(token.folded());
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
