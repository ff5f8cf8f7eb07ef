package org.rapporteur.plugin.table;

import org.pf4j.Extension;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Inlines;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A dataset as it is: agenda, documents, decisions, actions, acronyms.
@Extension
public final class TableSection implements Section<TableOptions> {
    /// How many rows can be ordered or grouped, which all have to be in memory for it.
    static final int MOST_ORDERED = 10_000;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public String description() {
        return "Any dataset as a table: agenda, documents, decisions, actions.";
    }

    @Override
    public Class<TableOptions> options() {
        return TableOptions.class;
    }

    @Override
    public Optional<String> dataset(TableOptions options) {
        return Optional.of(options.dataset());
    }

    @Override
    public List<String> requiredColumns(TableOptions options) {
        var required = new ArrayList<>(options.show());
        options.order().stream()
                .map(column -> column.startsWith("-") ? column.substring(1) : column)
                .forEach(required::add);
        if (options.group() != null) {
            required.add(options.group());
        }
        return required;
    }

    @Override
    public List<Block> compose(TableOptions options, SectionRequest request) {
        var dataset = request.data();
        var labels = request.labels();
        if (dataset.count() == 0) {
            return List.of(Blocks.note(Inlines.plain(labels.text("none", labels.nouns(dataset)))));
        }
        var head = new ShownColumns(dataset, options, labels);
        if (head.columns().isEmpty()) {
            request.report(nothingToShow(dataset, request));
            return List.of();
        }
        var rows = DatasetRows.of(dataset, head.columns(), labels.language(), options.absent());
        var orders = RowOrder.of(options.order(), dataset, labels.language());
        var isOrdered = !orders.isEmpty() || options.group() != null;
        if (isOrdered && dataset.count() > MOST_ORDERED) {
            request.report(tooMany(dataset, request));
            isOrdered = false;
        }
        return List.of(
                Blocks.table(
                        caption(dataset, request),
                        head.columns().stream().map(column -> column.column()).toList(),
                        isOrdered
                                ? new OrderedRows(rows, orders, options.group(), request).rows()
                                : rows));
    }

    private static Finding nothingToShow(Dataset dataset, SectionRequest request) {
        return Finding.error(
                        "nothing-to-show",
                        request.position(),
                        dataset.name() + " has only columns that are not shown unasked")
                .withFix("name the columns in `show`");
    }

    private static Finding tooMany(Dataset dataset, SectionRequest request) {
        return Finding.error(
                        "too-many-rows",
                        request.position("order"),
                        String.format(
                                Locale.ROOT,
                                "%s has %d rows; at most %d can be ordered or grouped",
                                dataset.name(),
                                dataset.count(),
                                MOST_ORDERED))
                .withFix("order the file itself, and take `order` and `group` out");
    }

    private static Caption caption(Dataset dataset, SectionRequest request) {
        var labels = request.labels();
        var noun = labels.opening(labels.nouns(dataset));
        var number = labels.number(dataset.count());
        return Caption.of(
                dataset.asOf()
                        .map(day ->
                                request.caption("caption-as-of", noun, number, labels.date(day)))
                        .orElseGet(() -> request.caption("caption", noun, number)));
    }
}
