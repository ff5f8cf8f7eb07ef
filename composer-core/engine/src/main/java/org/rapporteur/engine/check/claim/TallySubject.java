package org.rapporteur.engine.check.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.check.claim.Tally.Spoken;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Sentence;

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
    /// @param around the paragraph before and the titles above it, the nearest first
    Optional<Spoken> of(List<Sentence> around) {
        if (nouns == null || context == null) {
            return Optional.of(new Spoken(List.of(), false));
        }
        for (var words : around) {
            var tokens = words.tokens();
            if (context.isElsewhere(words, 0, tokens.size())) {
                return Optional.empty();
            }
            var datasets = nouns.first(tokens, 0, tokens.size());
            if (datasets.isPresent()) {
                return Optional.of(new Spoken(datasets.get(), false));
            }
            if (language.set("other-nouns").isWithin(tokens, 0, tokens.size())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Spoken(List.of(), !around.isEmpty() && isOther(around.getFirst())));
    }

    /// "Budget lines:".
    private boolean isOther(Sentence lead) {
        var tokens = lead.tokens();
        return !tokens.isEmpty()
                && tokens.getLast().isMark(":")
                && !language.set("about-groups").isWithin(tokens, 0, tokens.size());
    }
}
