package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;

import java.util.List;
import java.util.Locale;

/// Says what is wrong with a row that has fewer or more cells than there are headings.
final class RaggedRow {
    private RaggedRow() {}

    static Finding tooShort(RawRow row, List<Heading> headings) {
        int cells = row.cells().size();
        var missing = headings.subList(cells, headings.size()).stream().map(Heading::text).toList();
        return Finding.error(
                        "ragged-row",
                        row.places().row(),
                        String.format(
                                Locale.ROOT,
                                "the row has %s, the header row has %d; %s missing",
                                cells(cells),
                                headings.size(),
                                NearNames.listed(missing) + (missing.size() == 1 ? " is" : " are")))
                .withFix(
                        "add the missing cells; an empty one is a separator with nothing before"
                                + " it");
    }

    static Finding tooLong(RawRow row, List<Heading> headings) {
        int wanted = headings.size();
        var extra = row.cells().subList(wanted, row.cells().size());
        return Finding.error(
                        "ragged-row",
                        row.places().cell(wanted),
                        String.format(
                                Locale.ROOT,
                                "the row has %s, the header row has %d; %s too many",
                                cells(row.cells().size()),
                                wanted,
                                shown(extra)))
                .withFix(fix(row, extra.size()));
    }

    private static String shown(List<String> extra) {
        return extra.size() == 1
                ? "`" + CellText.shown(extra.getFirst()) + "` is"
                : extra.size() + " from `" + CellText.shown(extra.getFirst()) + "` on are";
    }

    private static String fix(RawRow row, int extra) {
        if (row.cells().stream().anyMatch(cell -> cell.stripLeading().startsWith("\""))) {
            return "delete the space before the quote";
        }
        var quotes = "put quotes around the cell whose text holds the separator";
        return extra < 3 ? quotes : "set `header-row` if the headings stand lower; else " + quotes;
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }
}
