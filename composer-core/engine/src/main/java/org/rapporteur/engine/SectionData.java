package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.engine.data.LoadedDataset;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.engine.report.OptionShape;
import org.rapporteur.engine.report.PositionedText;
import org.rapporteur.engine.report.SectionEntry;
import org.rapporteur.engine.report.YamlNode;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Finds the dataset of a section, and checks that it has what the section and its options name.
///
/// @param listed where report.yaml lists its datasets
/// @param unread datasets that could not be read, which has been reported
record SectionData(
        Map<String, Dataset> datasets,
        Map<String, SourcePosition> listed,
        Set<String> unread,
        SectionEntry entry,
        Consumer<Finding> findings) {
    private static final Set<Option.Names> NAMING =
            Set.of(Option.Names.COLUMN, Option.Names.COLUMNS);

    /// The dataset of that name; empty after a finding.
    Optional<Dataset> find(PositionedText wanted) {
        var dataset = datasets.get(wanted.text());
        if (dataset == null && !unread.contains(wanted.text())) {
            findings.accept(missing(wanted));
        }
        return Optional.ofNullable(dataset);
    }

    private Finding missing(PositionedText wanted) {
        var nearest = NearestName.of(wanted.text(), datasets.keySet());
        var listed = nearest.map(listed()::get).stream().toList();
        return Finding.error(
                        "unknown-dataset",
                        wanted.position(),
                        "the section `%s` needs the dataset `%s`, which report.yaml does not list"
                                        .formatted(entry.name(), wanted.text())
                                + nearest.map("; did you mean `%s`?"::formatted).orElse(""))
                .quoting(wanted.text())
                .withFact("datasets", String.join(", ", datasets.keySet()), listed)
                .withFix(
                        nearest.map("write `%s`"::formatted)
                                .orElse(
                                        "add `%s: data/%s.csv` under `data:`, or name another one with `data:` beside the section"
                                                .formatted(wanted.text(), wanted.text())));
    }

    /// Whether the dataset has all columns that the section needs.
    boolean hasColumns(Dataset dataset, List<String> required) {
        boolean complete = true;
        for (var name : required) {
            if (isPattern(name) ? dataset.columns(name).isEmpty() : !dataset.has(name)) {
                complete = false;
                findings.accept(lacking(dataset, name));
            }
        }
        return complete;
    }

    private static boolean isPattern(String name) {
        return name.indexOf('*') >= 0;
    }

    private Finding lacking(Dataset dataset, String name) {
        var headings =
                dataset.columns().stream().map(Column::heading).collect(Collectors.joining(", "));
        if (isPattern(name)) {
            return Finding.error(
                            "missing-column",
                            entry.position(),
                            "the section `%s` needs columns like `%s`, and %s has none"
                                    .formatted(entry.name(), name, dataset.source()))
                    .quoting(entry.name())
                    .withFact("columns of " + dataset.source(), headings)
                    .withFix("name another dataset with `data:`, or mend the headings");
        }
        return Finding.error(
                        "missing-column",
                        entry.position(),
                        "the section `%s` needs the column `%s`, which %s lacks"
                                .formatted(entry.name(), name, dataset.source()))
                .quoting(entry.name())
                .withFact("columns of " + dataset.source(), headings, headings(dataset, name))
                .withFix(
                        "say which column it is: `%s: {file: %s, columns: {%s: \"its heading\"}}`"
                                .formatted(dataset.name(), dataset.source(), name));
    }

    /// Where the heading may stand that is meant.
    private static List<SourcePosition> headings(Dataset dataset, String name) {
        return dataset instanceof LoadedDataset loaded
                ? loaded.heading(name).stream().toList()
                : List.of();
    }

    /// Whether the values that report.yaml gives to options name what is there.
    boolean namesExist(List<OptionShape> shapes, Optional<Dataset> dataset) {
        boolean right = true;
        for (var shape : shapes) {
            var given = given(shape);
            if (given != null) {
                right &= exists(shape, given, dataset);
            }
        }
        return right;
    }

    private @Nullable YamlNode given(OptionShape shape) {
        var named = entry.options().get(shape.name());
        return named == null && shape.isMain() ? entry.options().get("") : named;
    }

    private boolean exists(OptionShape shape, YamlNode given, Optional<Dataset> dataset) {
        if (given instanceof YamlList list) {
            return list.items().stream()
                    .map(item -> exists(shape, item, dataset))
                    .reduce(true, Boolean::logicalAnd);
        }
        if (!(given instanceof YamlText text)
                || !NAMING.contains(shape.names())
                || dataset.isEmpty()) {
            return true;
        }
        if (shape.names() == Option.Names.COLUMNS
                && !dataset.get().columns(text.text()).isEmpty()) {
            return true;
        }
        var name = text.text().startsWith("-") ? text.text().substring(1) : text.text();
        if (dataset.get().has(name)) {
            return true;
        }
        findings.accept(unknownColumn(text, name, dataset.get()));
        return false;
    }

    private Finding unknownColumn(YamlText given, String name, Dataset dataset) {
        var names = dataset.columns().stream().map(Column::name).toList();
        return Finding.error(
                        "missing-column",
                        given.position(),
                        "%s has no column `%s`".formatted(dataset.name(), name)
                                + NearestName.of(name, names)
                                        .map("; did you mean `%s`?"::formatted)
                                        .orElse(""))
                .quoting(given.text())
                .withFact(
                        "columns of " + dataset.source(),
                        String.join(", ", names),
                        headings(dataset, name))
                .withFix("use one of these, or correct the heading");
    }
}
