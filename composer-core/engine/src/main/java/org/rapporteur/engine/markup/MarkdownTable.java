package org.rapporteur.engine.markup;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A GFM table, whose first row is the header.
final class MarkdownTable {
    private final MarkdownInlines inlines;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    private MarkdownTable(MarkdownInlines inlines) {
        this.inlines = inlines;
    }

    /// Empty, after a finding, where its header has no cells: a lone `|`.
    static Optional<Table> of(TableBlock block, MarkdownFile file, MarkdownInlines inlines) {
        var table = new MarkdownTable(inlines);
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    table.addColumns(row);
                } else {
                    table.rows.add(TableRow.body(table.cells(row)));
                }
            }
        }
        if (table.columns.isEmpty()) {
            file.report(
                    Finding.error(
                                    "empty-table",
                                    file.position(block),
                                    "the table has no columns: its header has no cells")
                            .withFix("write the header on one line: `| one | two |`"));
            return Optional.empty();
        }
        return Optional.of(
                new Table("", null, table.columns, TableRows.of(table.rows), file.position(block)));
    }

    private void addColumns(Node row) {
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            columns.add(new TableColumn(inlines.of(node), align((TableCell) node), false));
        }
    }

    private List<List<Inline>> cells(Node row) {
        var cells = new ArrayList<List<Inline>>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(inlines.of(node));
        }
        return cells;
    }

    private static Align align(TableCell cell) {
        var alignment = cell.getAlignment();
        if (alignment == null) {
            return Align.START;
        }
        return switch (alignment) {
            case LEFT -> Align.START;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.END;
        };
    }
}
