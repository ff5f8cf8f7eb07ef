package org.rapporteur.data;

import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts of a dataset by the values of one column. The groups, *not applicable* and absent among
/// them, always add up to the number of rows.
///
/// ```java
/// for (var group : Breakdown.of(request.data(), "region").byCount().groups()) {
///     names.add(group.code() + ": " + labels.number(group.count())); // "WEOG: 5"
/// }
/// ```
///
/// @param groups values of the vocabulary in its order, values of plain text in the order of the
///   text; then *not applicable*; then absent
public record Breakdown(Column column, long total, List<Group> groups) {
    /// How many positions of rows a group remembers, as evidence.
    public static final int EVIDENCE = 20;

    /// What a group is.
    public enum Kind {
        VALUE,
        NOT_APPLICABLE,
        /// Rows whose cell is empty.
        ABSENT
    }

    /// One group.
    ///
    /// @param code the value as stored; empty for absent
    /// @param count how many rows have it; 0 for values of a vocabulary that no row has
    /// @param rows where the first [#EVIDENCE] of these rows stand
    public record Group(Kind kind, String code, long count, long total, List<SourcePosition> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        /// Its share in percent, rounded half up.
        public long share() {
            return Share.percent(count, total);
        }
    }

    public Breakdown {
        groups = List.copyOf(groups);
    }

    /// Counts a dataset.
    ///
    /// @throws IllegalArgumentException if the dataset has no such column
    public static Breakdown of(Dataset dataset, String columnName) {
        return of(dataset, List.of(columnName)).getFirst();
    }

    /// Counts a dataset by several columns, each by itself, going through the rows once.
    ///
    /// @throws IllegalArgumentException if the dataset has no such column
    public static List<Breakdown> of(Dataset dataset, List<String> columnNames) {
        var all = columnNames.stream().map(name -> new Tallies(column(dataset, name))).toList();
        long total = 0;
        for (var row : dataset.rows()) {
            all.forEach(tallies -> tallies.add(row));
            total++;
        }
        var breakdowns = new ArrayList<Breakdown>();
        for (var tallies : all) {
            breakdowns.add(new Breakdown(tallies.column, total, tallies.groups(total)));
        }
        return breakdowns;
    }

    private static Column column(Dataset dataset, String name) {
        return dataset.column(name)
                .orElseThrow(() ->
                        new IllegalArgumentException(dataset.name() + " has no column " + name));
    }

    /// The same groups, those of values by falling count; equal counts, *not applicable* and absent
    /// keep their order.
    public Breakdown byCount() {
        var values = new ArrayList<>(only(Kind.VALUE));
        values.sort(Comparator.comparingLong(Group::count).reversed());
        values.addAll(only(Kind.NOT_APPLICABLE));
        values.addAll(only(Kind.ABSENT));
        return new Breakdown(column, total, values);
    }

    /// The same groups without those that have no rows.
    public Breakdown withoutZeros() {
        return new Breakdown(
                column, total, groups.stream().filter(group -> group.count() > 0).toList());
    }

    private List<Group> only(Kind kind) {
        return groups.stream().filter(group -> group.kind() == kind).toList();
    }

    private static final class Tallies {
        private final Column column;
        private final Map<String, Tally> byCode;

        Tallies(Column column) {
            this.column = column;
            var vocabulary = column.vocabulary();
            byCode = vocabulary == null ? new TreeMap<>() : new LinkedHashMap<>();
            if (vocabulary != null) {
                vocabulary.codes().forEach(code -> byCode.put(code.code(), new Tally()));
            }
        }

        void add(Row row) {
            byCode.computeIfAbsent(row.text(column.name()), _ -> new Tally()).add(row);
        }

        List<Group> groups(long total) {
            var groups = new ArrayList<Group>();
            for (var kind : Kind.values()) {
                byCode.forEach((code, tally) -> {
                    if (kindOf(code) == kind && !(kind != Kind.VALUE && tally.count == 0)) {
                        groups.add(new Group(kind, code, tally.count, total, tally.rows));
                    }
                });
            }
            return groups;
        }

        private Kind kindOf(String code) {
            if (code.isEmpty()) {
                return Kind.ABSENT;
            }
            return column.isNotApplicable(code) ? Kind.NOT_APPLICABLE : Kind.VALUE;
        }
    }

    private static final class Tally {
        private long count;
        private final List<SourcePosition> rows = new ArrayList<>();

        void add(Row row) {
            count++;
            if (rows.size() < EVIDENCE) {
                rows.add(row.position());
            }
        }
    }
}
