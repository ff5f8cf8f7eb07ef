package org.rapporteur.engine.reference;

import org.rapporteur.data.Dataset;
import org.rapporteur.document.Datum;
import org.rapporteur.engine.data.NearNames;
import org.rapporteur.engine.report.FactEntry;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Resolves references to datasets, facts and what report.yaml says of the report.
public final class DataReferences implements References {
    private static final String REPORT = "report";
    private static final String WORDS = "words";
    private static final String DOLLAR = ", or `\\$` for a dollar sign";

    private final Map<String, DatasetFigures> datasets = new LinkedHashMap<>();
    private final Map<String, FactEntry> facts = new LinkedHashMap<>();
    private final Map<String, StatedValue> report;
    private final Labels labels;
    private final Set<String> unread;
    private final Map<String, SourcePosition> places;

    /// @param report what report.yaml says of the report, by the name that follows `$report.`; what
    ///   it does not say is left out
    public DataReferences(
            Map<String, ? extends Dataset> datasets,
            Collection<FactEntry> facts,
            Map<String, StatedValue> report,
            Labels labels) {
        this(datasets, facts, report, labels, Set.of(), Map.of());
    }

    /// @param unread datasets that could not be read
    /// @param places where report.yaml lists its datasets
    public DataReferences(
            Map<String, ? extends Dataset> datasets,
            Collection<FactEntry> facts,
            Map<String, StatedValue> report,
            Labels labels,
            Set<String> unread,
            Map<String, SourcePosition> places) {
        datasets.forEach((name, dataset) -> this.datasets.put(name, new DatasetFigures(dataset)));
        facts.forEach(fact -> this.facts.put(fact.name(), fact));
        this.report = new LinkedHashMap<>(report);
        this.labels = labels;
        this.unread = Set.copyOf(unread);
        this.places = Map.copyOf(places);
    }

    @Override
    public Outcome resolve(String expression, SourcePosition position) {
        var text = expression.strip();
        int end = ReferenceSyntax.endOfName(text, 0);
        if (end < 0) {
            return new Outcome.Literal();
        }
        var name = text.substring(0, end);
        try {
            if (!isRoot(name)) {
                return unknown(name, text);
            }
            var parsed = Expression.parse(text);
            if (parsed == null) {
                throw new WrongReference("this is no complete reference", "write " + example(name));
            }
            return new Outcome.Bound(datum(parsed, position));
        } catch (WrongReference e) {
            var finding =
                    Finding.error("reference", position, e.message())
                            .quoting("$" + text)
                            .withFix(e.fix());
            return new Outcome.Wrong(
                    e.near().isEmpty()
                            ? finding
                            : finding.withFact("there is", e.near(), List.of(e.place())));
        }
    }

    /// Where a figure comes from; empty where the expression stands for none.
    public Optional<Origin> origin(String expression) {
        var parsed = Expression.parse(expression.strip());
        if (parsed == null || !isRoot(parsed.name())) {
            return Optional.empty();
        }
        try {
            return Optional.of(bound(parsed).origin());
        } catch (WrongReference _) {
            return Optional.empty();
        }
    }

    private boolean isRoot(String name) {
        return name.equals(REPORT) || datasets.containsKey(name) || facts.containsKey(name);
    }

    private String example(String name) {
        if (datasets.containsKey(name)) {
            return "`$" + name + ".count`";
        }
        return name.equals(REPORT) ? "`$report.date`" : "`$" + name + "`";
    }

    private Outcome unknown(String name, String text) throws WrongReference {
        if (unread.contains(name)) {
            return new Outcome.Unread();
        }
        if (name.equals(WORDS)) {
            throw new WrongReference(
                    "there is no dataset `words`", "list it under `data` in report.yaml");
        }
        var roots = new ArrayList<String>(datasets.keySet());
        roots.addAll(facts.keySet());
        roots.add(REPORT);
        var near = name.length() < 3 ? null : NearestName.of(name, roots).orElse(null);
        if (near == null) {
            return new Outcome.Literal();
        }
        var parsed = Expression.parse(text);
        var right =
                parsed == null || parsed.steps().isEmpty()
                        ? example(near)
                        : "`$" + parsed.named(near).written() + "`";
        throw new WrongReference(
                "there is no dataset or fact `" + name + "`",
                "write " + right + DOLLAR,
                near,
                listed(near));
    }

    private SourcePosition listed(String name) {
        var fact = facts.get(name);
        return fact == null ? places.getOrDefault(name, SourcePosition.UNKNOWN) : fact.position();
    }

    private Datum datum(Expression expression, SourcePosition position) throws WrongReference {
        var bound = bound(expression);
        var steps = expression.steps();
        int used = isFact(expression.name()) ? 0 : 1;
        var text = printed(bound.value(), steps.subList(used, steps.size()), expression);
        return new Datum(
                text, expression.written(), bound.value().plain(), bound.source(), position);
    }

    private boolean isFact(String name) {
        return !name.equals(REPORT) && !datasets.containsKey(name);
    }

    private Bound bound(Expression expression) throws WrongReference {
        var steps = expression.steps();
        var name = expression.name();
        var figures = datasets.get(name);
        if (name.equals(REPORT)) {
            return field(steps);
        }
        if (figures == null) {
            return fact(name);
        }
        if (steps.isEmpty()) {
            throw new WrongReference(
                    "`$" + name + "` is a dataset, not a figure",
                    "add one of " + DatasetReference.forms() + DOLLAR);
        }
        var listed = places.getOrDefault(name, SourcePosition.UNKNOWN);
        return new DatasetReference(figures, listed, steps.getFirst(), labels.language()).resolve();
    }

    private Bound fact(String name) {
        var fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException(name);
        }
        var source = fact.source().isEmpty() ? "report.yaml: facts" : fact.source();
        return Bound.stated(Value.of(fact.value()), Origin.stated(source, fact.position()));
    }

    private Bound field(List<Expression.Step> steps) throws WrongReference {
        if (steps.isEmpty()) {
            throw new WrongReference(
                    "`$report` needs the name of a field", "write `$report.date`" + DOLLAR);
        }
        var name = steps.getFirst().name();
        var value = report.get(name);
        if (value == null && ReportFields.NAMES.contains(name)) {
            throw new WrongReference(
                    "report.yaml does not say `" + name + "`", "add `" + name + "` to report.yaml");
        }
        if (value == null || steps.getFirst().arguments() != null) {
            throw new WrongReference(
                    "the report has no field `" + steps.getFirst().written() + "`",
                    NearNames.of(name, ReportFields.NAMES).stream()
                            .findFirst()
                            .map(near -> "write `$report." + near + "`")
                            .orElse("use one of " + NearNames.listed(ReportFields.NAMES)));
        }
        return Bound.stated(value.value(), Origin.stated("report.yaml: " + name, value.position()));
    }

    private String printed(Value value, List<Expression.Step> steps, Expression expression)
            throws WrongReference {
        if (steps.isEmpty()) {
            return new ValuePrinter(labels).text(value);
        }
        var step = steps.getFirst();
        boolean known = step.name().equals("words") || step.name().equals("ordinal");
        if (steps.size() > 1 || step.arguments() != null || !known) {
            var last = steps.getLast().name();
            throw new WrongReference(
                    "`."
                            + (known && steps.size() == 1 ? step.written() : last)
                            + "` cannot stand here",
                    "write `.words` or `.ordinal` after a count, or nothing");
        }
        if (!(value instanceof Value.Whole(long number))) {
            throw new WrongReference(
                    "`."
                            + step.name()
                            + "` needs a whole number, and `$"
                            + expression.written()
                            + "` is none",
                    "leave `." + step.name() + "` out");
        }
        return step.name().equals("words") ? labels.words(number) : labels.ordinal(number);
    }
}
