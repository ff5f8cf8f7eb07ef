package org.rapporteur.engine.data;

import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.finding.Finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Which column of a file is which column of the dataset.
///
/// @param headings number of headings in the file
/// @param unnamed indices of file columns without a heading
record ColumnPlan(List<PlannedColumn> columns, List<Heading> headings, Set<Integer> unnamed) {
    ColumnPlan {
        columns = List.copyOf(columns);
    }

    static ColumnPlan of(
            TableFile table,
            DatasetEntry entry,
            VocabularyShelf vocabularies,
            Consumer<Finding> findings)
            throws Unreadable {
        var headings = table.headings();
        if (headings.size() > DatasetLimits.COLUMNS) {
            throw new Unreadable(tooMany(headings));
        }
        return new ColumnPlanning(headings, entry, vocabularies, findings).plan();
    }

    private static Finding tooMany(List<Heading> headings) {
        return Finding.error(
                        "too-many-columns",
                        headings.get(DatasetLimits.COLUMNS).position(),
                        headings.size()
                                + " columns; a dataset has at most "
                                + DatasetLimits.COLUMNS)
                .withFix("delete the columns that the report does not need");
    }

    /// Index in [#columns()] by name.
    Map<String, Integer> index() {
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            index.put(columns.get(i).name(), i);
        }
        return Map.copyOf(index);
    }
}
