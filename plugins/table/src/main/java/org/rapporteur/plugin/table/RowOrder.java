package org.rapporteur.plugin.table;

import org.rapporteur.data.Code;
import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/// In what order the rows stand: numbers as numbers, codes as in their vocabulary, days and texts
/// as texts in the report's language.
final class RowOrder {
    private RowOrder() {}

    /// @param option names of columns, `-` before those that fall
    static List<Comparator<Row>> of(List<String> option, Dataset dataset, Locale language) {
        var orders = new ArrayList<Comparator<Row>>();
        for (var entry : option) {
            var falls = entry.startsWith("-");
            dataset.column(falls ? entry.substring(1) : entry)
                    .ifPresent(column -> orders.add(by(column, falls, language)));
        }
        return orders;
    }

    static Comparator<Row> by(Column column, boolean falls, Locale language) {
        var values = values(column, language);
        return Comparator.comparing(
                row -> row.text(column.name()), emptyLast(falls ? values.reversed() : values));
    }

    private static Comparator<String> emptyLast(Comparator<String> others) {
        return Comparator.<String, Boolean>comparing(String::isEmpty).thenComparing(others);
    }

    private static Comparator<String> values(Column column, Locale language) {
        var vocabulary = column.vocabulary();
        if (vocabulary != null) {
            var codes = vocabulary.codes().stream().map(Code::code).toList();
            var places = new HashMap<String, Integer>();
            codes.forEach(code -> places.put(code, places.size()));
            return Comparator.comparingInt(code -> places.getOrDefault(code, codes.size()));
        }
        if (column.type() == Column.Type.DATE) {
            return Comparator.naturalOrder();
        }
        return numbersFirst(Collator.getInstance(language)::compare);
    }

    private static Comparator<String> numbersFirst(Comparator<String> texts) {
        return (first, second) -> {
            if (Numbers.isPlain(first) && Numbers.isPlain(second)) {
                return new BigDecimal(first).compareTo(new BigDecimal(second));
            }
            return Numbers.isPlain(first) == Numbers.isPlain(second)
                    ? texts.compare(first, second)
                    : Boolean.compare(Numbers.isPlain(second), Numbers.isPlain(first));
        };
    }
}
