package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts the rows that belong to any of several groups, which may stand in different columns:
/// "organizations or Governments".
final class GroupUnion {
    private final Figures figures;

    GroupUnion(Figures figures) {
        this.figures = figures;
    }

    /// @param part rows of any of the groups
    record Counted(long part, long whole, List<Group> groups) {}

    /// In the first of the datasets that counts by all these groups.
    Optional<Counted> of(List<Label> labels, List<Dataset> datasets) {
        for (var dataset : datasets) {
            var groups = new ArrayList<Group>();
            for (var label : labels) {
                groups.addAll(figures.groups(label.vocabulary(), label.code(), List.of(dataset)));
            }
            if (!groups.isEmpty() && isComplete(labels, groups)) {
                return Optional.of(counted(dataset, groups));
            }
        }
        return Optional.empty();
    }

    private static boolean isComplete(List<Label> labels, List<Group> groups) {
        return labels.stream()
                .allMatch(label ->
                        groups.stream().anyMatch(group -> group.code().equals(label.code())));
    }

    private static Counted counted(Dataset dataset, List<Group> groups) {
        if (groups.size() == 1) {
            return new Counted(groups.getFirst().count(), dataset.count(), groups);
        }
        Map<Column, Set<String>> wanted = new HashMap<>();
        groups.forEach(group ->
                wanted.computeIfAbsent(group.column(), _ -> new HashSet<>())
                        .add(group.code().code()));
        long part = 0;
        for (var row : dataset.rows()) {
            if (isIn(row, wanted)) {
                part++;
            }
        }
        return new Counted(part, dataset.count(), groups);
    }

    private static boolean isIn(Row row, Map<Column, Set<String>> wanted) {
        return wanted.entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(row.text(entry.getKey().name())));
    }
}
