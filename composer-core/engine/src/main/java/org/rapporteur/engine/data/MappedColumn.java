package org.rapporteur.engine.data;

import java.util.Locale;

/// How a column of a dataset was found in its file, for people.
///
/// @param heading as it stands in the file; for a derived column that of the column it follows from
public record MappedColumn(String name, String heading, Origin origin) {
    /// Why a column has its name.
    public enum Origin {
        /// report.yaml names the heading.
        GIVEN,
        /// The heading is that of a standard column.
        STANDARD,
        /// The name was made from the heading.
        HEADING,
        /// There is no such column in the file; its values follow from another one.
        DERIVED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
