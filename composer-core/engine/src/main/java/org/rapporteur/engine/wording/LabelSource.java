package org.rapporteur.engine.wording;

import java.util.Optional;

/// Where label files come from.
@FunctionalInterface
public interface LabelSource {
    /// The text of a label file, if there is one.
    ///
    /// @param name `labels.properties`, or `labels_fr.properties`
    Optional<String> text(String name);
}
