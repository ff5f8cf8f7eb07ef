package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Passage;
import org.rapporteur.document.Passage.Place;
import org.rapporteur.engine.check.claim.Tally.Entry;
import org.rapporteur.engine.check.claim.Tally.Spoken;
import org.rapporteur.engine.check.words.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a dataset of published counts as a tally: one column names groups, one has the numbers.
public final class DatasetTally {
    /// A longer dataset lists things, not groups.
    private static final int MOST = 60;

    private DatasetTally() {}

    /// Empty for a dataset that is none.
    public static Optional<Tally> of(Dataset dataset, EntryReader entries) {
        if (dataset.count() < 2 || dataset.count() > MOST || dataset.has("word")) {
            return Optional.empty();
        }
        var numbers =
                dataset.columns().stream()
                        .filter(column -> column.type() == Column.Type.NUMBER)
                        .map(Column::name)
                        .filter(name -> !name.equals("number"))
                        .toList();
        if (numbers.size() != 1) {
            return Optional.empty();
        }
        return dataset.columns().stream()
                .filter(column -> column.type() == Column.Type.TEXT)
                .map(column -> read(dataset, column.name(), numbers.getFirst(), entries))
                .filter(found -> found.size() * 3L >= dataset.count() * 2)
                .filter(found -> found.stream().anyMatch(one -> one.kind() == Tally.Kind.VALUE))
                .findFirst()
                .map(found ->
                        new Tally(
                                found, new Spoken(List.of(), false), found.getFirst().position()));
    }

    private static List<Entry> read(
            Dataset dataset, String names, String numbers, EntryReader entries) {
        var found = new ArrayList<Entry>();
        for (var row : dataset.rows()) {
            var said = row.text(numbers);
            var tokens = Tokens.of(Passage.of(Place.CELL, Inlines.plain(row.text(names))));
            var name = entries.name(tokens, 0).filter(one -> one.end() == tokens.size());
            if (name.isPresent() && said.matches("[0-9]{1,12}")) {
                found.add(
                        new Entry(
                                name.get().kind(),
                                name.get().labels(),
                                row.text(names),
                                "",
                                said,
                                Long.parseLong(said),
                                false,
                                row.position(numbers)));
            }
        }
        return found;
    }
}
