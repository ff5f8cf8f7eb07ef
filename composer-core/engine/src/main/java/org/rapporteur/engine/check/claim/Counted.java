package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.words.Numeral;
import org.rapporteur.engine.check.words.Sentence;

import java.util.List;

/// A number that a sentence says of the rows of a dataset: "27 written submissions".
///
/// @param datasets those whose rows the noun may mean
/// @param bound how exactly it is meant
/// @param whole how sure it is that all rows are meant
public record Counted(
        Sentence sentence, Numeral number, List<Dataset> datasets, Bound bound, Whole whole) {
    public Counted {
        datasets = List.copyOf(datasets);
    }

    /// How exactly a number is meant.
    public enum Bound {
        EXACTLY,
        ABOUT,
        AT_LEAST,
        AT_MOST;

        /// Whether a count agrees with the number.
        public boolean allows(long said, long counted) {
            return switch (this) {
                case EXACTLY -> said == counted;
                case ABOUT -> Math.abs(said - counted) * 5 <= said;
                case AT_LEAST -> counted >= said;
                case AT_MOST -> counted <= said;
            };
        }
    }

    /// Whether all rows are meant, or some of them.
    public enum Whole {
        /// The sentence says so: "25 contributions were received".
        SURE,
        /// It looks like it: "the call reviewed 25 contributions".
        LIKELY,
        /// Nothing speaks for it.
        OPEN
    }

    public String words() {
        return sentence.words(number.start(), number.end());
    }
}
