package org.rapporteur.plugin.table;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells columns of numbers.
final class Numbers {
    /// A plain decimal; a leading zero makes a name of it: `007`.
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

    private Numbers() {}

    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /// Those of the columns whose cells are plain numbers, as far as they are not empty. Other
    /// columns are not looked at.
    static Set<String> among(List<Column> columns, Dataset dataset) {
        var candidates = new LinkedHashSet<String>();
        var numbers = new LinkedHashSet<String>();
        for (var column : columns) {
            if (column.type() == Column.Type.NUMBER) {
                numbers.add(column.name());
            } else if (column.vocabulary() == null) {
                candidates.add(column.name());
            }
        }
        var filled = new HashSet<String>();
        for (var row : candidates.isEmpty() ? List.<Row>of() : dataset.rows()) {
            candidates.removeIf(name -> !isNumberOrEmpty(row.text(name), name, filled));
        }
        candidates.retainAll(filled);
        numbers.addAll(candidates);
        return numbers;
    }

    private static boolean isNumberOrEmpty(String text, String name, Set<String> filled) {
        if (text.isEmpty()) {
            return true;
        }
        filled.add(name);
        return isPlain(text);
    }
}
