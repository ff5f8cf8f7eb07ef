package org.rapporteur.engine.wording;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Datum;
import org.rapporteur.section.Labels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Copies what a section gives to a template into values that can do nothing: texts, numbers,
/// booleans, figures bound to data, and lists and maps of these.
final class GivenValues {
    private static final int DEEPEST = 8;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final Labels labels;

    GivenValues(Labels labels) {
        this.labels = labels;
    }

    /// @throws IllegalArgumentException for a value of another kind
    GivenMap of(Map<String, ?> values) {
        return map(values, "", 0);
    }

    private GivenMap map(Map<?, ?> values, String path, int depth) {
        var copies = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> {
            if (!(key instanceof String name) || !NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "a name for a template has letters, digits and `_`, not `" + key + "`");
            }
            copies.put(name, copy(value, path + "." + name, depth + 1));
        });
        return new GivenMap(copies);
    }

    private Object copy(@Nullable Object value, String path, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested too deep for a template: " + path);
        }
        return switch (value) {
            case null -> "";
            case CharSequence text -> text.toString();
            case Integer _, Long _, Boolean _, Datum _ -> value;
            case Short number -> number.intValue();
            case Double number when Double.isFinite(number) -> BigDecimal.valueOf(number);
            case BigDecimal number -> number;
            case LocalDate date -> labels.date(date);
            case Enum<?> constant -> constant.name();
            case Map<?, ?> map -> map(map, path, depth);
            case Iterable<?> list -> list(list, path, depth);
            default ->
                    throw new IllegalArgumentException(
                            "a template cannot print `"
                                    + path.substring(1)
                                    + "`, which is a "
                                    + value.getClass().getName());
        };
    }

    private GivenList list(Iterable<?> values, String path, int depth) {
        List<Object> copies = new ArrayList<>();
        for (var value : values) {
            copies.add(copy(value, path + "[" + copies.size() + "]", depth + 1));
        }
        return new GivenList(copies);
    }
}
