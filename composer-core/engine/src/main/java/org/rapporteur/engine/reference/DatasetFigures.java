package org.rapporteur.engine.reference;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.finding.SourcePosition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What is counted of one dataset. Each figure is counted once.
final class DatasetFigures {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
    private final Dataset dataset;
    private final Map<String, Matching> matching = new HashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, Sum> sums = new HashMap<>();

    /// Rows with a value.
    ///
    /// @param first where the first of them stand
    record Matching(String column, String stored, long count, List<SourcePosition> first) {}

    /// @param count how many cells were added
    /// @param wrong where the first cell stands that is no number; unknown if there is none
    record Sum(BigDecimal total, long count, String wrongText, SourcePosition wrong) {}

    DatasetFigures(Dataset dataset) {
        this.dataset = dataset;
    }

    Dataset dataset() {
        return dataset;
    }

    /// @param stored text as rows hold it
    Matching matching(Column column, String stored) {
        return matching.computeIfAbsent(
                column.name() + "\n" + stored, _ -> countMatching(column.name(), stored));
    }

    private Matching countMatching(String column, String stored) {
        long count = 0;
        var first = new ArrayList<SourcePosition>();
        for (var row : dataset.rows()) {
            if (row.text(column).equals(stored)) {
                count++;
                if (first.size() < Evidence.ROWS) {
                    first.add(row.position(column));
                }
            }
        }
        return new Matching(column, stored, count, List.copyOf(first));
    }

    /// The different values, absent and *not applicable* left out.
    Set<String> values(Column column) {
        return values.computeIfAbsent(column.name(), _ -> collectValues(column));
    }

    private Set<String> collectValues(Column column) {
        var found = new HashSet<String>();
        for (var row : dataset.rows()) {
            found.add(row.text(column.name()));
        }
        found.removeIf(text -> !isValue(column, text));
        return found;
    }

    static boolean isValue(Column column, String text) {
        return !text.isEmpty() && !column.isNotApplicable(text);
    }

    Sum sum(Column column) {
        return sums.computeIfAbsent(column.name(), _ -> add(column.name()));
    }

    private Sum add(String column) {
        var total = BigDecimal.ZERO;
        long count = 0;
        for (var row : dataset.rows()) {
            var text = row.text(column);
            if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
                return new Sum(total, count, text, row.position(column));
            }
            if (!text.isEmpty()) {
                total = total.add(new BigDecimal(text));
                count++;
            }
        }
        return new Sum(total, count, "", SourcePosition.UNKNOWN);
    }
}
