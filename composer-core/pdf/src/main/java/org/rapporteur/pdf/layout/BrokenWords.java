package org.rapporteur.pdf.layout;

import org.rapporteur.finding.SourcePosition;

/// Is told of words that are wider than a line.
@FunctionalInterface
interface BrokenWords {
    /// For lines that are only measured.
    BrokenWords UNTOLD = (_, _) -> {};

    /// @param position of the text that the word is in
    void tell(String word, SourcePosition position);
}
