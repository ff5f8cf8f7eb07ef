package org.rapporteur.plugin.table;

import org.rapporteur.data.CellPart;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetColumn;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The columns of a table: which, under what titles, on which side.
final class ShownColumns {
    private static final String ADDRESS = "url";

    /// Not shown unasked: the address becomes a link, the others are nobody's business.
    private static final Set<String> UNASKED =
            Set.of(ADDRESS, "email", "e_mail", "mail", "phone", "telephone", "mobile", "tel");

    private final Dataset dataset;
    private final TableOptions options;
    private final Labels labels;

    ShownColumns(Dataset dataset, TableOptions options, Labels labels) {
        this.dataset = dataset;
        this.options = options;
        this.labels = labels;
    }

    List<DatasetColumn> columns() {
        var shown = shown();
        var numbers = Numbers.among(shown, dataset);
        var columns = new ArrayList<DatasetColumn>();
        if (options.numbered() && !shown.isEmpty()) {
            columns.add(DatasetColumn.of(TableColumn.numbers(""), List.of(CellPart.rowNumber())));
        }
        var linked = linked(shown);
        for (var column : shown) {
            var align = numbers.contains(column.name()) ? Align.DECIMAL : Align.START;
            var title = labels.title(column);
            var head =
                    column.equals(shown.getFirst())
                            ? TableColumn.naming(title)
                            : TableColumn.text(title);
            columns.add(
                    DatasetColumn.of(
                            head.aligned(align),
                            List.of(
                                    column.name().equals(linked)
                                            ? CellPart.linked(column.name(), ADDRESS)
                                            : CellPart.value(column.name()))));
        }
        return columns;
    }

    private List<Column> shown() {
        if (options.show().isEmpty()) {
            return dataset.columns().stream()
                    .filter(column -> !UNASKED.contains(column.name()))
                    .filter(column -> !column.name().equals(options.group()))
                    .toList();
        }
        return options.show().stream()
                .distinct()
                .flatMap(name -> dataset.column(name).stream())
                .toList();
    }

    /// The column that links to the address: the address itself where it is shown, else the first.
    private String linked(List<Column> shown) {
        if (!dataset.has(ADDRESS) || shown.isEmpty()) {
            return "";
        }
        return shown.stream().anyMatch(column -> column.name().equals(ADDRESS))
                ? ADDRESS
                : shown.getFirst().name();
    }
}
