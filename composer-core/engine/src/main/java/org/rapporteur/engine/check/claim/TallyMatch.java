package org.rapporteur.engine.check.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.claim.Counted.Bound;
import org.rapporteur.engine.check.claim.Tally.Entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A tally against the column of a dataset that it most likely counts.
///
/// @param groups the group of each entry of a value; null where the column has no such value
public record TallyMatch(
        Tally tally, Dataset dataset, Column column, List<@Nullable Group> groups) {

    /// The column that agrees with most entries; empty where none is like the tally.
    public static Optional<TallyMatch> of(Tally tally, Figures figures) {
        var among =
                tally.spoken().datasets().isEmpty()
                        ? figures.datasets()
                        : tally.spoken().datasets();
        var all = new ArrayList<TallyMatch>();
        for (var dataset : among) {
            if (figures.isListOfCounts(dataset)) {
                continue;
            }
            for (var column : Figures.coded(dataset)) {
                var match = of(tally, dataset, column, figures);
                if (match.named() > 0) {
                    all.add(match);
                }
            }
        }
        return all.stream()
                .max(
                        Comparator.comparingLong(TallyMatch::named)
                                .thenComparingLong(TallyMatch::agreeing))
                .filter(TallyMatch::isLikely);
    }

    private static TallyMatch of(Tally tally, Dataset dataset, Column column, Figures figures) {
        var groups = new ArrayList<@Nullable Group>();
        for (var entry : tally.values()) {
            groups.add(
                    entry.labels().stream()
                            .flatMap(label ->
                                    figures
                                            .groups(
                                                    label.vocabulary(),
                                                    label.code(),
                                                    List.of(dataset))
                                            .stream())
                            .filter(group -> group.column().name().equals(column.name()))
                            .findFirst()
                            .orElse(null));
        }
        return new TallyMatch(tally, dataset, column, groups);
    }

    private long named() {
        return groups.stream().filter(group -> group != null).count();
    }

    private long agreeing() {
        long agreeing = 0;
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            if (group != null && agrees(tally.values().get(i), group)) {
                agreeing++;
            }
        }
        return agreeing;
    }

    /// Without a word on what is counted, half of the entries have to be right, unless they are one
    /// or two and nothing leads to something else.
    private boolean isLikely() {
        return named() == groups.size()
                && (!tally.spoken().datasets().isEmpty()
                        || groups.size() < 3 && !tally.spoken().isOther()
                        || agreeing() * 2 >= groups.size());
    }

    /// Entries that say something else than the data, with what the data say.
    public LinkedHashMap<Entry, Group> contradictions() {
        var wrong = new LinkedHashMap<Entry, Group>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var entry = tally.values().get(i);
            if (group != null && !agrees(entry, group)) {
                wrong.put(entry, group);
            }
        }
        return wrong;
    }

    private static boolean agrees(Entry entry, Group group) {
        return entry.percent()
                ? Shares.agree(Bound.EXACTLY, entry.number(), group.count(), group.total())
                : entry.number() == group.count();
    }
}
