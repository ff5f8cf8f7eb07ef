package org.rapporteur.engine.reference;

import org.rapporteur.document.Datum;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// Resolves references to the report's data.
public interface References {
    /// Resolves an expression without its `$` and braces: `contributions.count('region',
    /// 'WEOG').words`. Single, double and curly quotes are equal.
    Outcome resolve(String expression, SourcePosition position);

    /// What became of a reference.
    sealed interface Outcome {
        /// A figure bound to data.
        record Bound(Datum datum) implements Outcome {}

        /// The name after `$` is none of the report's, and like none: the text stays as it is.
        record Literal() implements Outcome {}

        /// It names a dataset that could not be read, which has been reported.
        record Unread() implements Outcome {}

        /// It is meant as a reference and is wrong.
        record Wrong(Finding finding) implements Outcome {}
    }
}
