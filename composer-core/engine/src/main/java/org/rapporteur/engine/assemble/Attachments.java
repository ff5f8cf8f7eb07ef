package org.rapporteur.engine.assemble;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.data.Row;
import org.rapporteur.document.Attachment;
import org.rapporteur.document.Block;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Table;
import org.rapporteur.engine.data.CsvText;
import org.rapporteur.engine.data.PrintedColumns;
import org.rapporteur.engine.data.TrackedDataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The data that a report carries: for each section what it prints, as CSV, and nothing else. A
/// cell is in it only when its value is printed in that section, so that no attachment says more
/// than the page, not even which values belong together.
public final class Attachments {
    private final Locale language;

    public Attachments(Locale language) {
        this.language = language;
    }

    /// The attachments of one section.
    ///
    /// @param dataset the dataset it was given; null for none
    public List<Attachment> of(String id, List<Block> blocks, @Nullable TrackedDataset dataset) {
        var tables = new ArrayList<Table>();
        for (var block : Nodes.all(blocks, Block.class)) {
            if (block instanceof Chart chart) {
                tables.add(chart.data());
            } else if (block instanceof Figure figure && figure.data() != null) {
                tables.add(figure.data());
            }
        }
        var attachments = new ArrayList<Attachment>();
        for (var table : tables) {
            var name = DataNames.of(id, attachments.size() + 1);
            attachments.add(attachment(name, id, printed(table)));
        }
        if (tables.isEmpty() && dataset != null) {
            var rows = printed(blocks, dataset);
            if (rows != null) {
                attachments.add(attachment(id, dataset.name(), rows));
            }
        }
        return attachments;
    }

    /// The lines of a file, written when they are asked for.
    private interface Lines {
        void write(CsvText csv);
    }

    private static Attachment attachment(String name, String description, Lines lines) {
        return new Attachment(
                name + DataNames.ENDING,
                "text/csv",
                description,
                out -> {
                    var csv = new CsvText(out);
                    lines.write(csv);
                    csv.flush();
                });
    }

    private static Lines printed(Table table) {
        return csv -> {
            csv.row(table.columns().stream().map(column -> Nodes.text(column.title())).toList());
            for (var row : table.rows()) {
                csv.row(row.cells().stream().map(Nodes::text).toList());
            }
        };
    }

    private @Nullable Lines printed(List<Block> blocks, TrackedDataset dataset) {
        var declared = declaredColumns(blocks);
        var words = new PrintedWords(blocks);
        var columns = new ArrayList<Column>();
        for (var column : dataset.columns()) {
            if (declared.contains(column.name()) || isPrinted(column, dataset, words)) {
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            return null;
        }
        return csv -> {
            csv.row(columns.stream().map(Column::name).toList());
            for (var row : dataset.untracked().rows()) {
                var cells =
                        columns.stream().map(column -> cell(column, row, declared, words)).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    csv.row(cells);
                }
            }
        };
    }

    /// The columns of tables that print all rows of a dataset.
    private static Set<String> declaredColumns(List<Block> blocks) {
        var names = new LinkedHashSet<String>();
        for (var table : Nodes.all(blocks, Table.class)) {
            if (table.rows() instanceof DatasetRows rows) {
                names.addAll(PrintedColumns.of(rows));
            }
        }
        return names;
    }

    private boolean isPrinted(Column column, TrackedDataset dataset, PrintedWords words) {
        if (!dataset.readColumns().contains(column)) {
            return false;
        }
        for (var row : dataset.untracked().rows()) {
            var value = row.text(column.name());
            if (!value.isEmpty() && isPrinted(column, value, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPrinted(Column column, String value, PrintedWords words) {
        return words.contain(value) || words.contain(column.label(value, language));
    }

    private String cell(Column column, Row row, Set<String> declared, PrintedWords words) {
        var value = row.text(column.name());
        return declared.contains(column.name())
                        || !value.isEmpty() && isPrinted(column, value, words)
                ? value
                : "";
    }
}
