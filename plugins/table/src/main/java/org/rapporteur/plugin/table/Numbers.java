package org.rapporteur.plugin.table;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;

import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /// The names of the columns whose cells are plain numbers, as far as they are not empty.
    static Set<String> columns(Dataset dataset) {
        var numbers = new LinkedHashSet<String>();
        dataset.columns().stream()
                .filter(column -> column.vocabulary() == null)
                .map(Column::name)
                .forEach(numbers::add);
        var filled = new HashSet<String>();
        for (var row : dataset.rows()) {
            numbers.removeIf(name -> {
                var text = row.text(name);
                if (!text.isEmpty()) {
                    filled.add(name);
                }
                return !text.isEmpty() && !isPlain(text);
            });
        }
        numbers.retainAll(filled);
        dataset.columns().stream()
                .filter(column -> column.type() == Column.Type.NUMBER)
                .map(Column::name)
                .forEach(numbers::add);
        return numbers;
    }
}
