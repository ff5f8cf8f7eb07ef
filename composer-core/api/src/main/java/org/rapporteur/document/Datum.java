package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

/// A figure bound to data: words that the tool wrote from a value it knows.
///
/// ```java
/// Inlines.datum(
///         labels.number(1200), "sponsors.total", "1200", "data/sponsors.csv");
/// ```
///
/// @param text as printed: "25", "twenty-five", "27 October 2017"
/// @param expression how it was asked for: `contributions.count('region', 'WEOG')`
/// @param value the plain value: `25`, `2017-10-27`
/// @param source where the value comes from, for people: "data/contributions.csv"
public record Datum(
        String text, String expression, String value, String source, SourcePosition position)
        implements Inline {}
