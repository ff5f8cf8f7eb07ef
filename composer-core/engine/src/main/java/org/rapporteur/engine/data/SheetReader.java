package org.rapporteur.engine.data;

import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Makes a table of a sheet. Where cells have links, their targets fill a column `url`.
final class SheetReader {
    private static final String URL = "url";
    private final DatasetEntry entry;
    private final CellValues values;
    private final SheetScan scan;
    private final Consumer<Finding> findings;
    private final List<Heading> headings = new ArrayList<>();
    private final List<RawRow> rows = new ArrayList<>();
    private String sheet = "";
    private int headerRow;
    private int url = -1;

    SheetReader(DatasetEntry entry, boolean from1904, SheetScan scan, Consumer<Finding> findings) {
        this.entry = entry;
        this.values = new CellValues(from1904);
        this.scan = scan;
        this.findings = findings;
    }

    TableFile read(Sheet source) throws IOException {
        sheet = source.getName();
        int hidden = 0;
        try (var stream = source.openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                if (row.getRowNum() < entry.headerRow() || isBlank(row)) {
                    continue;
                }
                if (headings.isEmpty()) {
                    readHeadings(row);
                } else {
                    add(row);
                    hidden += row.isHidden() ? 1 : 0;
                }
                if (rows.size() > DatasetLimits.ROWS) {
                    break;
                }
            }
        }
        if (headings.isEmpty()) {
            throw new Unreadable(empty());
        }
        if (!scan.broken().isEmpty()) {
            findings.accept(brokenCell());
        }
        if (hidden > 0) {
            findings.accept(hiddenRows(hidden));
        }
        return new ListedTable(
                new FileFormat("XLSX", "", "", sheet, headerRow), List.copyOf(headings), rows);
    }

    private boolean isBlank(Row row) {
        for (var cell : row) {
            if (cell != null && !values.text(cell).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void readHeadings(Row row) {
        headerRow = row.getRowNum();
        int count = row.getCellCount();
        while (count > 0 && text(row, count - 1).isBlank()) {
            count--;
        }
        for (int i = 0; i < count; i++) {
            headings.add(new Heading(CellText.trimmed(text(row, i)), position(i, headerRow)));
        }
        for (int i = 0; i < headings.size(); i++) {
            if (isUrl(headings.get(i).text())) {
                url = i;
            }
        }
    }

    private boolean isUrl(String heading) {
        return entry.columns().stream()
                .filter(column -> column.name().equals(URL) && column.heading() != null)
                .map(column -> String.valueOf(column.heading()).equals(heading))
                .findFirst()
                .orElse(ColumnNames.slug(heading).equals(URL));
    }

    private void add(Row row) {
        var cells = new ArrayList<String>();
        int width = Math.min(row.getCellCount(), DatasetLimits.COLUMNS);
        for (int i = 0; i < Math.max(width, headings.size()); i++) {
            cells.add(text(row, i));
        }
        int linked = linkedCell(row);
        if (linked >= 0) {
            fillUrl(cells, linked, target(row, linked));
        }
        rows.add(new RawRow(cells, new SheetPlaces(row.getRowNum(), linked)));
    }

    private int linkedCell(Row row) {
        if (url >= 0 && !target(row, url).isEmpty()) {
            return url;
        }
        for (int i = 0; i < row.getCellCount(); i++) {
            if (!target(row, i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private void fillUrl(List<String> cells, int linked, String target) {
        if (url < 0) {
            url = headings.size();
            headings.add(new Heading(URL, position(linked, headerRow)));
        }
        while (cells.size() <= url) {
            cells.add("");
        }
        if (linked == url || cells.get(url).isBlank()) {
            cells.set(url, target);
        }
    }

    private String target(Row row, int column) {
        var target = scan.targets().get(CellName.of(column, row.getRowNum()));
        return target == null
                ? row.getOptionalCell(column).map(values::linkFormula).orElse("")
                : target;
    }

    private String text(Row row, int column) {
        return row.getOptionalCell(column).map(values::text).orElse("");
    }

    private SourcePosition position(int column, int row) {
        return SourcePosition.ofCell(entry.file(), sheet, CellName.of(column, row), row);
    }

    private Finding empty() {
        return Finding.error(
                        "empty-file",
                        SourcePosition.of(entry.file()),
                        "sheet `" + sheet + "` of " + entry.file() + " is empty")
                .withFix("set `sheet` or `header-row`, or write headings into it");
    }

    private Finding brokenCell() {
        return Finding.error(
                        "damaged-workbook",
                        SourcePosition.ofCell(entry.file(), sheet, scan.broken(), 1),
                        "the workbook does not hold this cell's text")
                .withFix("save or export it again");
    }

    private Finding hiddenRows(int hidden) {
        return Finding.advice(
                        "hidden-rows",
                        SourcePosition.of(entry.file()),
                        (hidden == 1 ? "1 row" : hidden + " rows")
                                + " of sheet `"
                                + sheet
                                + "` cannot be seen in the workbook, but counted")
                .withFix(
                        "take the filter off, or delete the rows that do not belong to the report");
    }

    private final class SheetPlaces implements Places {
        private final int row;
        private final int linked;

        /// @param linked the cell that the address comes from; -1: none
        SheetPlaces(int row, int linked) {
            this.row = row;
            this.linked = linked;
        }

        @Override
        public SourcePosition row() {
            return position(0, row);
        }

        @Override
        public SourcePosition cell(int index) {
            return position(index == url && linked >= 0 ? linked : index, row);
        }
    }
}
