package org.rapporteur.data;

/// What a report knows of pairs of names that look alike. Names are compared as they are written.
///
/// ```java
/// if (check.aliases().between("Ana Silva", "A. Silva") == Aliases.Relation.SAME) {
///     names.remove("A. Silva");
/// }
/// ```
public interface Aliases {
    /// Nothing is known.
    Aliases NONE = (name, other) -> Relation.UNKNOWN;

    /// How two names are related.
    enum Relation {
        /// Two spellings of one person or organization.
        SAME,
        /// Two persons or organizations.
        DIFFERENT,
        /// Nobody has said.
        UNKNOWN
    }

    Relation between(String name, String other);
}
