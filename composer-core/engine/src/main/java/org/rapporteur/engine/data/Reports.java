package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes findings, and says which it has no use for before they are made: a column of a long file
/// can have a hundred thousand wrong cells.
interface Reports extends Consumer<Finding> {
    /// Has no use for any.
    Reports NONE =
            new Reports() {
                @Override
                public void accept(Finding finding) {}

                @Override
                public void accept(String rule, Supplier<Finding> finding) {}
            };

    /// @param finding one of the rule; made only when it is used
    void accept(String rule, Supplier<Finding> finding);
}
