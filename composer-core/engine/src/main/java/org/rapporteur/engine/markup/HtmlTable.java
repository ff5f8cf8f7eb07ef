package org.rapporteur.engine.markup;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableColumn.Align;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// `table`: a header row of `th`, then rows; a first column of `th` names its rows.
final class HtmlTable {
    private static final Set<String> PARTS = Set.of("caption", "thead", "tbody", "tr");
    private static final Set<String> CELLS = Set.of("th", "td");

    private final HtmlPage page;
    private final List<Element> rows = new ArrayList<>();
    private @Nullable Caption caption;

    private HtmlTable(HtmlPage page) {
        this.page = page;
    }

    static List<Block> of(Element element, HtmlPage page) {
        var table = new HtmlTable(page);
        table.read(element);
        if (table.rows.isEmpty() || !table.isHeader(table.rows.getFirst())) {
            page.complain(
                    element,
                    "the table has no header row",
                    "begin it with `<tr>` and a `<th>` for each column");
            return List.of();
        }
        return List.of(
                new Table(
                        page.attribute(element, "id"),
                        table.caption,
                        table.columns(),
                        TableRows.of(table.body()),
                        page.place(element)));
    }

    private void read(Element element) {
        for (var part : HtmlLists.children(element, PARTS, page)) {
            switch (part.tagName()) {
                case "caption" -> caption = Caption.of(HtmlInlines.of(part.childNodes(), page));
                case "tr" -> rows.add(part);
                default -> rows.addAll(HtmlLists.children(part, Set.of("tr"), page));
            }
        }
    }

    private boolean isHeader(Element row) {
        return !row.children().isEmpty()
                && row.children().stream().allMatch(cell -> cell.tagName().equals("th"));
    }

    private List<TableColumn> columns() {
        var columns = new ArrayList<TableColumn>();
        for (var cell : HtmlLists.children(rows.getFirst(), CELLS, page)) {
            int index = columns.size();
            columns.add(
                    new TableColumn(
                            HtmlInlines.of(cell.childNodes(), page),
                            isNumeric(index) ? Align.END : Align.START,
                            index == 0 && namesRows()));
        }
        return columns;
    }

    private boolean isNumeric(int index) {
        return rows.stream()
                .limit(2)
                .anyMatch(
                        row -> index < row.childrenSize() && row.child(index).hasClass("numeric"));
    }

    private boolean namesRows() {
        return rows.size() > 1
                && rows.stream()
                        .skip(1)
                        .filter(row -> !row.hasClass("group"))
                        .allMatch(row ->
                                row.childrenSize() > 0 && row.child(0).tagName().equals("th"));
    }

    private List<TableRow> body() {
        int width = rows.getFirst().childrenSize();
        return rows.stream().skip(1).map(row -> row(row, width)).toList();
    }

    private TableRow row(Element row, int width) {
        var cells = new ArrayList<List<Inline>>();
        HtmlLists.children(row, CELLS, page)
                .forEach(cell -> cells.add(HtmlInlines.of(cell.childNodes(), page)));
        if (row.hasClass("group")) {
            return new TableRow(
                    TableRow.Kind.GROUP, List.of(cells.isEmpty() ? List.of() : cells.getFirst()));
        }
        if (cells.size() != width) {
            page.complain(
                    row,
                    "the row has " + cells.size() + " cells, the header " + width,
                    "write a `<td>` for each column, an empty one where there is nothing");
        }
        while (cells.size() < width) {
            cells.add(List.of());
        }
        return new TableRow(
                row.hasClass("total") ? TableRow.Kind.TOTAL : TableRow.Kind.BODY,
                cells.subList(0, width));
    }
}
