package org.rapporteur.plugin.contributions;

import org.pf4j.Extension;
import org.rapporteur.data.CellPart;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetColumn;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inlines;
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
                                new DatasetColumn(
                                        head(dataset, name, request),
                                        List.of(new CellPart.Linked(name, name)));
                        default ->
                                new DatasetColumn(
                                        head(dataset, name, request),
                                        List.of(
                                                options.codes().contains(name)
                                                        ? new CellPart.Stored(name)
                                                        : new CellPart.Value(name)));
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
        return new DatasetColumn(
                new TableColumn(List.of(), TableColumn.Align.END, false),
                List.of(
                        dataset.has(NUMBER)
                                ? new CellPart.Value(NUMBER)
                                : new CellPart.RowNumber()));
    }

    private static TableColumn head(Dataset dataset, String name, SectionRequest request) {
        return new TableColumn(
                Inlines.plain(dataset.column(name).map(request.labels()::title).orElse(name)),
                TableColumn.Align.START,
                name.equals(Contributor.NAME));
    }
}
