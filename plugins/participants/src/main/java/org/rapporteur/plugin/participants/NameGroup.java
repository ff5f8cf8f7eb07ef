package org.rapporteur.plugin.participants;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Code;
import org.rapporteur.data.Column;
import org.rapporteur.data.Row;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Names that stand together.
///
/// @param title empty where names are not gathered under headings
record NameGroup(String title, List<Row> rows) {

    /// Values in the order of the vocabulary, leading roles first, all else in the alphabet; *not
    /// applicable*, then absent at the end.
    static List<NameGroup> of(
            List<Row> rows, @Nullable Column column, LeadingRoles leading, Labels labels) {
        if (column == null) {
            return List.of(new NameGroup("", rows));
        }
        var byValue = new TreeMap<String, List<Row>>(order(column, leading, labels));
        rows.forEach(row ->
                byValue.computeIfAbsent(row.text(column.name()), _ -> new ArrayList<>()).add(row));
        return byValue.entrySet().stream()
                .map(entry ->
                        new NameGroup(title(entry.getKey(), column, labels), entry.getValue()))
                .toList();
    }

    private static Comparator<String> order(Column column, LeadingRoles leading, Labels labels) {
        var vocabulary = column.vocabulary();
        var codes =
                vocabulary == null
                        ? List.<String>of()
                        : vocabulary.codes().stream().map(Code::code).toList();
        return Comparator.comparing(String::isEmpty)
                .thenComparing(column::isNotApplicable)
                .thenComparing(value -> !codes.contains(value))
                .thenComparingInt(codes::indexOf)
                .thenComparingInt(value -> column.name().equals("role") ? leading.place(value) : 0)
                .thenComparing(NameOrder.alphabet(labels.language()))
                .thenComparing(Comparator.naturalOrder());
    }

    private static String title(String value, Column column, Labels labels) {
        if (!value.isEmpty()) {
            return column.label(value, labels.language());
        }
        return labels.text(column.name().equals("role") ? "group-others" : "group-not-stated");
    }
}
