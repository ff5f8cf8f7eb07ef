package org.rapporteur.engine.data;

import org.rapporteur.data.Vocabulary;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Vocabularies that are no files: those of plugins.
public interface ForeignVocabularies {
    /// There are none.
    ForeignVocabularies NONE =
            new ForeignVocabularies() {
                @Override
                public Collection<String> vocabularyNames() {
                    return List.of();
                }

                @Override
                public Optional<Vocabulary> vocabulary(
                        String name, SourcePosition position, Consumer<Finding> findings) {
                    return Optional.empty();
                }
            };

    /// Sorted.
    Collection<String> vocabularyNames();

    /// @param position where report.yaml names it
    Optional<Vocabulary> vocabulary(
            String name, SourcePosition position, Consumer<Finding> findings);
}
