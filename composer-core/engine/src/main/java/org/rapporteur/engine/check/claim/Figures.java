package org.rapporteur.engine.check.claim;

import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Code;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What can be counted of a report's datasets. A dataset is gone through once, when it is first
/// asked for.
public final class Figures {
    private final List<Dataset> datasets;
    private final Map<String, List<Breakdown>> breakdowns = new HashMap<>();

    public Figures(List<Dataset> datasets) {
        this.datasets = List.copyOf(datasets);
    }

    public List<Dataset> datasets() {
        return datasets;
    }

    /// The dataset's columns of codes, counted.
    public List<Breakdown> breakdowns(Dataset dataset) {
        var known = breakdowns.get(dataset.name());
        if (known == null) {
            known = Breakdown.of(dataset, coded(dataset).stream().map(Column::name).toList());
            breakdowns.put(dataset.name(), known);
        }
        return known;
    }

    /// The columns of a dataset that hold codes of a vocabulary.
    public static List<Column> coded(Dataset dataset) {
        return dataset.columns().stream().filter(column -> column.vocabulary() != null).toList();
    }

    /// Whether the rows of a dataset are counts of groups themselves: each value once, with a
    /// number.
    public boolean isListOfCounts(Dataset dataset) {
        return dataset.columns().stream()
                        .anyMatch(column ->
                                column.type() == Column.Type.NUMBER
                                        && !column.name().equals("number"))
                && breakdowns(dataset).stream()
                        .anyMatch(breakdown ->
                                breakdown.groups().stream()
                                        .filter(group -> group.kind() == Breakdown.Kind.VALUE)
                                        .allMatch(group -> group.count() <= 1))
                && dataset.count() > 0;
    }

    /// A value of a vocabulary wherever datasets count by it.
    ///
    /// @param among the datasets that may be meant
    public List<Group> groups(String vocabulary, Code code, List<Dataset> among) {
        var groups = new ArrayList<Group>();
        for (var dataset : among.stream().filter(one -> !isListOfCounts(one)).toList()) {
            for (var column : coded(dataset)) {
                var own = column.vocabulary();
                if (own != null && own.name().equals(vocabulary)) {
                    breakdowns(dataset).stream()
                            .filter(breakdown -> breakdown.column().name().equals(column.name()))
                            .forEach(breakdown -> groups.add(Group.of(dataset, breakdown, code)));
                }
            }
        }
        return groups;
    }
}
