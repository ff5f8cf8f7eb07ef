package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.words.Language;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;

import java.util.List;
import java.util.Optional;

/// What a stretch of text speaks of: the noun that stands nearest before a word decides.
final class Subject {
    private final Language language;
    private final Nouns nouns;

    Subject(Language language, Nouns nouns) {
        this.language = language;
        this.nouns = nouns;
    }

    /// The datasets that are spoken of.
    ///
    /// @param isOther whether something is counted that is no dataset of the report
    record Spoken(List<Dataset> datasets, boolean isOther) {
        static final Spoken OPEN = new Spoken(List.of(), false);
        static final Spoken OTHER = new Spoken(List.of(), true);

        boolean isKnown() {
            return !datasets.isEmpty();
        }
    }

    /// What a sentence speaks of before one of its tokens; else what the sentence before does.
    Spoken before(Sentence sentence, int index, Optional<Sentence> earlier) {
        return inTokens(sentence.tokens(), index)
                .or(() -> earlier.flatMap(one -> inTokens(one.tokens(), one.tokens().size())))
                .orElse(Spoken.OPEN);
    }

    private Optional<Spoken> inTokens(List<Token> tokens, int end) {
        for (int i = end - 1; i >= 0; i--) {
            var noun = nouns.at(tokens, i);
            if (noun.isPresent()) {
                return Optional.of(new Spoken(noun.get().meaning(), false));
            }
            if (language.set("other-nouns").isAt(tokens, i)) {
                return Optional.of(Spoken.OTHER);
            }
        }
        return Optional.empty();
    }
}
