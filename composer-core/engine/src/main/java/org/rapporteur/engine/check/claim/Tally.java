package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Dataset;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Counts that somebody wrote out by hand, one entry below the other: a list, a table, lines of a
/// file.
///
/// @param spoken what the words around it say it is about
/// @param position of its first number
public record Tally(List<Entry> entries, Spoken spoken, SourcePosition position) {
    public Tally {
        entries = List.copyOf(entries);
    }

    /// What a tally is about.
    ///
    /// @param datasets empty where nothing says it
    /// @param isOther whether a sentence leads to the tally that names no groups either
    public record Spoken(List<Dataset> datasets, boolean isOther) {
        public Spoken {
            datasets = List.copyOf(datasets);
        }
    }

    /// What an entry counts.
    public enum Kind {
        VALUE,
        NOT_APPLICABLE,
        TOTAL
    }

    /// One line: "WEOG – 4".
    ///
    /// @param labels what its name may mean; empty for a total and for *not applicable*
    /// @param name as written
    /// @param mark what stands between name and number: "–"; empty for nothing, or a cell of its
    ///   own
    /// @param said as written: "4", "16 %"
    /// @param position of the number
    public record Entry(
            Kind kind,
            List<Label> labels,
            String name,
            String mark,
            String said,
            long number,
            boolean percent,
            SourcePosition position) {
        public Entry {
            labels = List.copyOf(labels);
        }
    }

    /// The entries of values.
    public List<Entry> values() {
        return entries.stream().filter(entry -> entry.kind() == Kind.VALUE).toList();
    }
}
