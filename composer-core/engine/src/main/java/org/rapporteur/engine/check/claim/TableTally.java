package org.rapporteur.engine.check.claim;

import org.rapporteur.document.Inline;
import org.rapporteur.document.ListedRows;
import org.rapporteur.document.Passage;
import org.rapporteur.document.Passage.Place;
import org.rapporteur.document.Table;
import org.rapporteur.engine.check.claim.Tally.Entry;
import org.rapporteur.engine.check.words.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Reads a table that somebody wrote by hand as a tally: one column names groups, one counts them.
final class TableTally {
    private final EntryReader entries;
    private final Set<String> datasetFiles;

    TableTally(EntryReader entries, Set<String> datasetFiles) {
        this.entries = entries;
        this.datasetFiles = datasetFiles;
    }

    /// Its entries; empty for a table that is none, or that counts in several columns.
    List<Entry> of(Table table) {
        if (!(table.rows() instanceof ListedRows(var rows)) || rows.isEmpty()) {
            return List.of();
        }
        var cells =
                rows.stream()
                        .map(row ->
                                row.cells().stream()
                                        .map(cell -> Passage.of(Place.CELL, cell))
                                        .toList())
                        .toList();
        int names = -1;
        int numbers = -1;
        for (int column = 0; column < table.columns().size(); column++) {
            if (names < 0 && count(cells, column, this::isName) * 2 > cells.size()) {
                names = column;
            } else if (count(cells, column, TableTally::isNumber) * 2 > cells.size()) {
                if (isShare(table.columns().get(column).title())) {
                    continue;
                }
                if (numbers >= 0) {
                    return List.of();
                }
                numbers = column;
            }
        }
        return names < 0 || numbers < 0 || isRunning(cells, numbers)
                ? List.of()
                : entries(cells, names, numbers);
    }

    private static long count(List<List<Passage>> cells, int column, Predicate<Passage> test) {
        return cells.stream()
                .filter(row -> column < row.size() && test.test(row.get(column)))
                .count();
    }

    private boolean isName(Passage cell) {
        var tokens = Tokens.of(cell);
        return entries.name(tokens, 0)
                .filter(name -> name.kind() == Tally.Kind.VALUE)
                .filter(name -> isWhole(tokens.size(), name.end(), cell))
                .isPresent();
    }

    private static boolean isWhole(int size, int end, Passage cell) {
        return end == size || cell.text().strip().endsWith(")");
    }

    private static boolean isNumber(Passage cell) {
        return cell.text().strip().matches("[0-9]{1,9}");
    }

    private static boolean isShare(List<Inline> title) {
        return Passage.of(Place.COLUMN, title).text().contains("%");
    }

    /// 1, 2, 3 …: the numbers of the rows.
    private static boolean isRunning(List<List<Passage>> cells, int column) {
        for (int row = 0; row < cells.size(); row++) {
            var text = column < cells.get(row).size() ? cells.get(row).get(column).text() : "";
            if (!text.strip().equals(Integer.toString(row + 1))) {
                return false;
            }
        }
        return cells.size() > 1;
    }

    private List<Entry> entries(List<List<Passage>> cells, int names, int numbers) {
        var found = new ArrayList<Entry>();
        for (var row : cells) {
            if (names < row.size() && numbers < row.size()) {
                entry(row.get(names), row.get(numbers)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Entry> entry(Passage name, Passage number) {
        var tokens = Tokens.of(name);
        var named = entries.name(tokens, 0);
        if (named.isEmpty()
                || !isNumber(number)
                || !number.position().isKnown()
                || datasetFiles.contains(number.position().file())
                || !isWhole(tokens.size(), named.get().end(), name)) {
            return Optional.empty();
        }
        int from = number.text().indexOf(number.text().strip());
        var said = number.text().strip();
        if (!number.isWritten(from, from + said.length())) {
            return Optional.empty();
        }
        return Optional.of(
                new Entry(
                        named.get().kind(),
                        named.get().labels(),
                        name.text().strip(),
                        "",
                        said,
                        Long.parseLong(said),
                        false,
                        number.position(from)));
    }
}
