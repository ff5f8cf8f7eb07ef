package org.rapporteur.engine.check.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.check.claim.Tally.Spoken;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a tally is about, told from the words around it.
public final class TallySubject {
    private final Language language;
    private final @Nullable Nouns nouns;
    private final @Nullable Context context;

    /// @param nouns null where the rules have no words of the language
    public TallySubject(Language language, @Nullable Nouns nouns, @Nullable Context context) {
        this.language = language;
        this.nouns = nouns;
        this.context = context;
    }

    /// Empty where it is about something that the report's data do not tell: another year,
    /// speakers.
    ///
    /// @param column title of the column of numbers; null where the tally is no table
    /// @param around the paragraph before and the titles above it, the nearest first
    Optional<Spoken> of(@Nullable Sentence column, List<Sentence> around) {
        if (nouns == null || context == null) {
            return Optional.of(new Spoken(List.of(), false));
        }
        var nearest = new ArrayList<>(around);
        if (column != null) {
            nearest.addFirst(column);
        }
        for (var words : nearest) {
            var tokens = words.tokens();
            if (context.isElsewhere(words, 0, tokens.size())) {
                return Optional.empty();
            }
            var datasets = nouns.first(tokens, 0, tokens.size());
            if (datasets.isPresent()) {
                return Optional.of(new Spoken(datasets.get(), false));
            }
            if (words != column && language.set("other-nouns").isWithin(tokens, 0, tokens.size())) {
                return Optional.empty();
            }
        }
        boolean other =
                column != null && !saysOnlyThatItCounts(column)
                        || !around.isEmpty() && isOther(around.getFirst());
        return Optional.of(new Spoken(List.of(), other));
    }

    /// "Number", "%", or nothing: not "Kilometres".
    private boolean saysOnlyThatItCounts(Sentence title) {
        var tokens = title.tokens();
        return tokens.stream().noneMatch(Token::isWord)
                || language.set("count-column").at(tokens, 0).isPresent()
                || language.set("percent").isWithin(tokens, 0, tokens.size())
                || tokens.stream().allMatch(Token::isDigits);
    }

    /// "Budget lines:".
    private boolean isOther(Sentence lead) {
        var tokens = lead.tokens();
        return !tokens.isEmpty()
                && (tokens.getLast().isMark(":") || isLine(tokens))
                && !language.set("about-groups").isWithin(tokens, 0, tokens.size());
    }

    /// "Opening – 10": a line of something else.
    private static boolean isLine(List<Token> tokens) {
        return tokens.size() > 2
                && tokens.getLast().isDigits()
                && tokens.get(tokens.size() - 2).isMark(":–—-=");
    }
}
