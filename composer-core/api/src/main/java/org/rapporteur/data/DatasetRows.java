package org.rapporteur.data;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.document.Text;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// The rows of a dataset as rows of a table, made one by one as they are printed. Made with the
/// factories below.
///
/// ```java
/// var column = DatasetColumn.of(TableColumn.naming("Name"), CellPart.value("name"));
/// DatasetRows.table(null, request.data(), List.of(column), request.labels().language(), "---");
/// ```
///
/// @param absent what is printed where a cell is absent or *not applicable*: "---"
public record DatasetRows(
        Dataset dataset, List<DatasetColumn> columns, Locale language, String absent)
        implements TableRows {
    public DatasetRows {
        columns = List.copyOf(columns);
    }

    /// The rows of a dataset, for sections that pick, order or group them and print each with
    /// [#printed].
    public static DatasetRows of(
            Dataset dataset, List<DatasetColumn> columns, Locale language, String absent) {
        return new DatasetRows(dataset, columns, language, absent);
    }

    /// A table of all rows of a dataset.
    public static Table table(
            @Nullable Caption caption,
            Dataset dataset,
            List<DatasetColumn> columns,
            Locale language,
            String absent) {
        return Blocks.table(
                caption,
                columns.stream().map(DatasetColumn::column).toList(),
                new DatasetRows(dataset, columns, language, absent));
    }

    @Override
    public long count() {
        return dataset.count();
    }

    @Override
    public Iterator<TableRow> iterator() {
        var rows = dataset.rows().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public TableRow next() {
                return printed(rows.next());
            }
        };
    }

    /// One row as it is printed. Sections that order or group rows print them with this.
    public TableRow printed(Row row) {
        var cells = new ArrayList<List<Inline>>(columns.size());
        for (var column : columns) {
            cells.add(cell(column, row));
        }
        return TableRow.body(cells);
    }

    private List<Inline> cell(DatasetColumn column, Row row) {
        var inlines = new ArrayList<Inline>();
        for (var part : column.parts()) {
            var printed = part(part, row);
            if (printed != null) {
                if (!inlines.isEmpty() && isSpaced(inlines.getLast(), printed)) {
                    inlines.add(new Text(" ", SourcePosition.UNKNOWN));
                }
                inlines.add(printed);
            }
        }
        return inlines.isEmpty() ? List.of(new Text(absent, row.position())) : inlines;
    }

    /// Signs as wide as a Chinese character bring their own space.
    private static boolean isSpaced(Inline before, Inline after) {
        var first = Nodes.text(List.of(before));
        var second = Nodes.text(List.of(after));
        return !isWideSign(first.charAt(first.length() - 1)) && !isWideSign(second.charAt(0));
    }

    private static boolean isWideSign(char sign) {
        return sign >= 0x3001 && !Character.isLetterOrDigit(sign) && !Character.isSurrogate(sign);
    }

    private @Nullable Inline part(CellPart part, Row row) {
        return switch (part) {
            case CellPart.RowNumber() -> new Text(Integer.toString(row.number()), row.position());
            case CellPart.Value(var name) -> text(row, name, label(row, name));
            case CellPart.Stored(var name) ->
                    text(row, name, isNotApplicable(row, name) ? "" : row.text(name));
            case CellPart.Linked(var name, var address) -> linked(row, name, address);
            case CellPart.Aside(var name, var before, var after) -> {
                var words = label(row, name);
                yield words.isEmpty()
                        ? null
                        : new Detail(
                                List.of(new Text(before + words + after, row.position(name))),
                                row.position(name));
            }
        };
    }

    private @Nullable Inline linked(Row row, String name, String address) {
        var words = text(row, name, label(row, name));
        var target = row.text(address);
        return words == null || !Link.isAddress(target)
                ? words
                : new Link(target, List.of(words), row.position(address));
    }

    private static @Nullable Inline text(Row row, String name, String words) {
        return words.isEmpty() ? null : new Text(words, row.position(name));
    }

    private String label(Row row, String name) {
        var stored = row.text(name);
        var column = dataset.column(name).orElse(null);
        if (column == null) {
            return stored;
        }
        return column.isNotApplicable(stored) ? "" : column.label(stored, language);
    }

    private boolean isNotApplicable(Row row, String name) {
        return dataset.column(name)
                .map(column -> column.isNotApplicable(row.text(name)))
                .orElse(false);
    }
}
