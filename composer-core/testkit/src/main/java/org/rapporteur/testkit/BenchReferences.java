package org.rapporteur.testkit;

import org.rapporteur.document.Datum;
import org.rapporteur.engine.reference.References;
import org.rapporteur.finding.SourcePosition;

import java.util.Map;

/// The figures that a test gave, by expression; all else is mere text.
record BenchReferences(Map<String, String> figures) implements References {
    @Override
    public Outcome resolve(String expression, SourcePosition position) {
        var value = figures.get(expression);
        return value == null
                ? new Outcome.Literal()
                : new Outcome.Bound(new Datum(value, expression, value, "test", position));
    }
}
