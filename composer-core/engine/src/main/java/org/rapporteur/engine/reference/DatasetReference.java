package org.rapporteur.engine.reference;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Measure;
import org.rapporteur.data.Share;
import org.rapporteur.data.Vocabulary;
import org.rapporteur.engine.data.LoadedDataset;
import org.rapporteur.engine.data.NearNames;
import org.rapporteur.engine.data.NotApplicable;
import org.rapporteur.finding.SourcePosition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Resolves one reference to a dataset: its first step, `count('region', 'WEOG')`.
final class DatasetReference {
    /// What can be asked of every dataset.
    static final List<String> STEPS = List.of("count", "share", "distinct", "sum", "as_of");

    private final DatasetFigures figures;
    private final SourcePosition listed;
    private final Dataset dataset;
    private final Expression.Step step;
    private final Locale language;

    /// @param listed where report.yaml lists the dataset
    DatasetReference(
            DatasetFigures figures, SourcePosition listed, Expression.Step step, Locale language) {
        this.listed = listed;
        this.figures = figures;
        this.dataset = figures.dataset();
        this.step = step;
        this.language = language;
    }

    Bound resolve() throws WrongReference {
        for (var argument : step.given()) {
            if (!argument.quoted()) {
                throw new WrongReference(
                        "`" + argument.text() + "` needs quotes", "write " + form(step.written()));
            }
        }
        return switch (step.name()) {
            case "count" -> count();
            case "share" -> share();
            case "distinct" -> distinct();
            case "sum" -> sum();
            case "as_of" -> asOf();
            default -> new MeasureReference(dataset, step).resolve().orElseThrow(this::unknownStep);
        };
    }

    private WrongReference unknownStep() {
        var names = new ArrayList<>(STEPS);
        dataset.measures().stream().map(Measure::name).distinct().forEach(names::add);
        var near = NearNames.of(step.name(), names);
        var fix =
                near.isEmpty()
                        ? "use one of " + forms() + measures()
                        : "write " + form(example(near.getFirst()));
        return new WrongReference("a dataset has no figure `" + step.name() + "`", fix);
    }

    static String forms() {
        return "`.count`, `.count('column', 'value')`, `.share('column', 'value')`,"
                + " `.distinct('column')`, `.sum('column')`, `.as_of`";
    }

    private String measures() {
        return dataset.measures().isEmpty()
                ? ""
                : ", "
                        + NearNames.listed(
                                dataset.measures().stream()
                                        .map(measure -> "." + measure.written())
                                        .toList());
    }

    private String example(String name) {
        for (var measure : dataset.measures()) {
            if (measure.name().equals(name) && step.given().isEmpty()) {
                return measure.written();
            }
        }
        var given = step.arguments();
        if (given != null && !given.isEmpty()) {
            return new Expression.Step(name, given).written();
        }
        return switch (name) {
            case "share" -> "share('column', 'value')";
            case "distinct", "sum" -> name + "('column')";
            default -> name;
        };
    }

    private String form(String written) {
        return "`$" + dataset.name() + "." + written + "`";
    }

    private void want(int arguments, String form) throws WrongReference {
        if (step.given().size() != arguments) {
            throw new WrongReference(
                    "`" + step.name() + "` cannot have " + given(step.given().size()),
                    "write " + form(form));
        }
    }

    private static String given(int arguments) {
        return arguments == 0
                ? "no argument"
                : arguments == 1 ? "1 argument" : arguments + " arguments";
    }

    private Bound count() throws WrongReference {
        if (step.given().isEmpty()) {
            return Bound.stated(new Value.Whole(dataset.count()), all());
        }
        want(2, "count('column', 'value')");
        var found = matching();
        return new Bound(new Value.Whole(found.count()), evidence(found), origin(found));
    }

    private Bound share() throws WrongReference {
        want(2, "share('column', 'value')");
        var found = matching();
        long percent = Share.percent(found.count(), dataset.count());
        return new Bound(
                new Value.Percent(percent),
                evidence(found) + " (" + found.count() + " of " + dataset.count() + ")",
                origin(found));
    }

    private Bound distinct() throws WrongReference {
        want(1, "distinct('column')");
        var column = column(step.given().getFirst().text());
        var values = figures.values(column);
        return Bound.stated(new Value.Whole(values.size()), firsts(column, values.size()));
    }

    private Bound sum() throws WrongReference {
        want(1, "sum('column')");
        var column = column(step.given().getFirst().text());
        var sum = figures.sum(column);
        if (sum.wrong().isKnown() || !sum.wrongText().isEmpty()) {
            throw new WrongReference(
                    "`"
                            + sum.wrongText()
                            + "` at "
                            + sum.wrong()
                            + " is no plain number, so that column "
                            + column.name()
                            + " has no sum",
                    "write plain numbers there, or leave the cell empty");
        }
        var total = sum.total().signum() == 0 ? BigDecimal.ZERO : sum.total().stripTrailingZeros();
        return Bound.stated(Value.of(total.toPlainString()), filled(column, sum.count()));
    }

    private Bound asOf() throws WrongReference {
        want(0, "as_of");
        var day = dataset.asOf();
        if (day.isEmpty()) {
            throw new WrongReference(
                    "report.yaml does not say when " + dataset.name() + " was true",
                    "add `as-of` to the dataset, with a day like 2017-10-27");
        }
        return Bound.stated(
                new Value.Day(day.get()),
                Origin.stated("report.yaml: as-of of " + dataset.name(), listed));
    }

    private Origin all() {
        return Origin.counted(dataset, "", dataset.count(), _ -> true);
    }

    private Origin origin(DatasetFigures.Matching found) {
        var column = found.column();
        return Origin.counted(
                dataset, column, found.count(), row -> row.text(column).equals(found.stored()));
    }

    /// The first row of each value.
    private Origin firsts(Column column, long count) {
        return new Origin(
                dataset.source(),
                SourcePosition.UNKNOWN,
                new Origin.Rows(
                        dataset,
                        column.name(),
                        count,
                        () -> {
                            var seen = new HashSet<String>();
                            return row -> {
                                var text = row.text(column.name());
                                return DatasetFigures.isValue(column, text) && seen.add(text);
                            };
                        }),
                dataset.asOf());
    }

    private Origin filled(Column column, long count) {
        return Origin.counted(
                dataset, column.name(), count, row -> !row.text(column.name()).isEmpty());
    }

    private String evidence(DatasetFigures.Matching found) {
        return Evidence.of(dataset.source(), found.count(), found.first());
    }

    private Column column(String name) throws WrongReference {
        var column = dataset.column(name);
        if (column.isPresent()) {
            return column.get();
        }
        var names = dataset.columns().stream().map(Column::name).toList();
        throw new WrongReference(
                dataset.name() + " has no column `" + name + "`",
                mended(0, name, names),
                String.join(", ", names),
                dataset instanceof LoadedDataset loaded
                        ? loaded.heading(name).orElse(SourcePosition.UNKNOWN)
                        : SourcePosition.UNKNOWN);
    }

    /// How to write the reference with the nearest of the right texts for an argument.
    private String mended(int index, String wrong, Collection<String> right) {
        var near = NearNames.of(wrong, right);
        if (near.isEmpty()) {
            return NearNames.fix(wrong, right);
        }
        var arguments = new ArrayList<>(step.given());
        arguments.set(index, new Argument(near.getFirst(), true));
        return "write " + form(new Expression.Step(step.name(), arguments).written());
    }

    private DatasetFigures.Matching matching() throws WrongReference {
        var column = column(step.given().getFirst().text());
        var text = step.given().get(1).text();
        var vocabulary = column.vocabulary();
        if (vocabulary != null) {
            return figures.matching(column, code(vocabulary, text));
        }
        var found = figures.matching(column, text);
        if (found.count() == 0 && !text.isEmpty()) {
            refuseNearMiss(column, text);
        }
        return found;
    }

    private String code(Vocabulary vocabulary, String text) throws WrongReference {
        if (text.isEmpty()) {
            return "";
        }
        var found = vocabulary.find(text);
        if (found.isEmpty() && NotApplicable.isSaidBy(text)) {
            found = vocabulary.notApplicable();
        }
        if (found.isEmpty()) {
            var right = new ArrayList<String>();
            vocabulary.codes().forEach(code -> right.add(code.code()));
            vocabulary.codes().forEach(code -> right.add(code.label(language)));
            throw new WrongReference(
                    "`" + text + "` is not in the vocabulary " + vocabulary.name(),
                    mended(1, text, right));
        }
        return found.get().code();
    }

    /// A text that no row has is a slip if some row has nearly the same; else there are none.
    private void refuseNearMiss(Column column, String text) throws WrongReference {
        boolean hasDigit = text.chars().anyMatch(Character::isDigit);
        if (hasDigit || text.length() < 4) {
            return;
        }
        var near = NearNames.of(text, figures.values(column).stream().sorted().toList());
        var same = near.stream().filter(value -> isSlip(text, value)).findFirst();
        if (same.isPresent()) {
            throw new WrongReference(
                    "no row of " + dataset.name() + " has `" + text + "` in " + column.name(),
                    mended(1, text, List.of(same.get())),
                    same.get(),
                    figures.matching(column, same.get()).first().getFirst());
        }
    }

    /// One is not the beginning of the other: "open" is another value than "open for comment".
    private static boolean isSlip(String text, String value) {
        return Math.abs(text.length() - value.length()) <= 1;
    }
}
