package org.rapporteur.plugin.contributions;

import org.pf4j.Extension;
import org.rapporteur.data.CellPart;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetColumn;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Block;
import org.rapporteur.document.TableColumn;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Contributions as a table: who sent them, from which group and region, on whose behalf.
@Extension
public final class ContributionsTableSection implements Section<ContributionsTableOptions> {
    /// The column of running numbers, which a dataset need not have.
    private static final String NUMBER = "number";

    private static final List<String> USUAL =
            List.of(NUMBER, Contributor.NAME, "stakeholder_group", "region", "submitted_as");

    @Override
    public String name() {
        return "contributions-table";
    }

    @Override
    public String description() {
        return "A table of contributions: contributor, stakeholder group, region, kind.";
    }

    @Override
    public Class<ContributionsTableOptions> options() {
        return ContributionsTableOptions.class;
    }

    @Override
    public Optional<String> dataset(ContributionsTableOptions options) {
        return Optional.of("contributions");
    }

    @Override
    public List<String> requiredColumns(ContributionsTableOptions options) {
        var required = new ArrayList<>(Contributor.required());
        options.show().stream()
                .filter(column -> !column.equals(NUMBER) && !required.contains(column))
                .forEach(required::add);
        return required;
    }

    @Override
    public List<Block> compose(ContributionsTableOptions options, SectionRequest request) {
        var dataset = request.data();
        if (dataset.count() == 0) {
            return Wording.none(dataset, request);
        }
        return List.of(
                DatasetRows.table(
                        Wording.caption(dataset, request),
                        dataset,
                        columns(options, dataset, request),
                        request.labels().language(),
                        options.absent()));
    }

    private static List<DatasetColumn> columns(
            ContributionsTableOptions options, Dataset dataset, SectionRequest request) {
        var shown = shown(options, dataset);
        var columns = new ArrayList<DatasetColumn>();
        for (var name : shown) {
            columns.add(
                    switch (name) {
                        case NUMBER -> number(dataset);
                        case Contributor.NAME ->
                                Contributor.column(
                                        head(dataset, name, request), dataset, Set.copyOf(shown));
                        case Contributor.ADDRESS ->
                                DatasetColumn.of(
                                        head(dataset, name, request),
                                        List.of(CellPart.linked(name, name)));
                        default ->
                                DatasetColumn.of(
                                        head(dataset, name, request),
                                        List.of(
                                                options.codes().contains(name)
                                                        ? CellPart.stored(name)
                                                        : CellPart.value(name)));
                    });
        }
        return columns;
    }

    private static List<String> shown(ContributionsTableOptions options, Dataset dataset) {
        return options.show().isEmpty()
                ? USUAL.stream()
                        .filter(column -> column.equals(NUMBER) || dataset.has(column))
                        .toList()
                : options.show().stream().distinct().toList();
    }

    private static DatasetColumn number(Dataset dataset) {
        return DatasetColumn.of(
                TableColumn.numbers(""),
                List.of(dataset.has(NUMBER) ? CellPart.value(NUMBER) : CellPart.rowNumber()));
    }

    private static TableColumn head(Dataset dataset, String name, SectionRequest request) {
        var title = dataset.column(name).map(request.labels()::title).orElse(name);
        return name.equals(Contributor.NAME) ? TableColumn.naming(title) : TableColumn.text(title);
    }
}
