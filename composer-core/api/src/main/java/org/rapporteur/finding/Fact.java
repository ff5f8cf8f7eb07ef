package org.rapporteur.finding;

import java.util.List;

/// One known thing behind a finding, such as `counted` = `5 rows of contributions with region WEOG
/// (data/contributions.csv:3, 11)`.
///
/// ```java
/// Finding.warning("acme-total", position, "the total is not the sum")
///         .withFact("stated", "12", List.of(position))
///         .withFact("counted", "11", List.of(row.position()));
/// ```
///
/// @param value in words, its places among them
/// @param places where it can be looked up; may be empty
public record Fact(String name, String value, List<SourcePosition> places) {
    public Fact {
        places = List.copyOf(places);
    }

    /// A fact without places.
    public Fact(String name, String value) {
        this(name, value, List.of());
    }

    /// A fact with its places behind its words.
    static Fact at(String name, String value, List<SourcePosition> places) {
        var known = places.stream().filter(SourcePosition::isKnown).toList();
        return new Fact(
                name,
                known.isEmpty() ? value : value + " (" + SourcePosition.listed(known) + ")",
                known);
    }
}
