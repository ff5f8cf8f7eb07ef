package org.rapporteur.engine.reference;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Measure;
import org.rapporteur.data.Row;
import org.rapporteur.engine.data.NearNames;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Resolves a reference to what a dataset knows of itself: `mean('Q3')`.
record MeasureReference(Dataset dataset, Expression.Step step) {
    /// Empty where the dataset has no measure of that name.
    Optional<Bound> resolve() throws WrongReference {
        var named =
                dataset.measures().stream()
                        .filter(measure -> measure.name().equals(step.name()))
                        .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var given = step.given().stream().map(Argument::text).toList();
        for (var measure : named) {
            if (isFor(measure, given)) {
                return Optional.of(bound(measure));
            }
        }
        throw unknown(named);
    }

    private static boolean isFor(Measure measure, List<String> given) {
        var arguments = measure.arguments();
        if (arguments.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            if (!arguments.get(i).equalsIgnoreCase(given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Bound bound(Measure measure) {
        var value =
                switch (measure.kind()) {
                    case NUMBER -> number(measure.value());
                    case PERCENT -> new Value.Percent(Long.parseLong(measure.value()));
                    case TEXT -> new Value.Words(measure.value());
                };
        var evidence = measure.evidence().isEmpty() ? dataset.source() : measure.evidence();
        return new Bound(value, evidence, origin(measure.column()));
    }

    private Origin origin(String column) {
        if (dataset.column(column).isEmpty()) {
            return Origin.counted(dataset, "", dataset.count(), _ -> true);
        }
        Predicate<Row> filled = row -> !row.text(column).isEmpty();
        long count = 0;
        for (var row : dataset.rows()) {
            count += filled.test(row) ? 1 : 0;
        }
        return Origin.counted(dataset, column, count, filled);
    }

    private static Value number(String value) {
        var number = new BigDecimal(value);
        return number.scale() > 0 || number.precision() > 18
                ? new Value.Decimal(number)
                : new Value.Whole(number.longValueExact());
    }

    private WrongReference unknown(List<Measure> named) {
        var right = named.stream().map(Measure::written).toList();
        var near = NearNames.of(step.written(), right);
        var fix =
                near.isEmpty()
                        ? "use one of " + NearNames.listed(right.stream().map(this::form).toList())
                        : "write `" + form(near.getFirst()) + "`";
        return new WrongReference(dataset.name() + " has no `" + step.written() + "`", fix);
    }

    private String form(String written) {
        return "$" + dataset.name() + "." + written;
    }
}
