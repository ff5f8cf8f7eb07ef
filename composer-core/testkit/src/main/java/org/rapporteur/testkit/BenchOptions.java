package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Option;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Options records from texts as they stand in report.yaml; lists with commas.
final class BenchOptions {
    private BenchOptions() {}

    static <O extends Record> O record(Class<O> type, Map<String, String> texts) {
        var given = new LinkedHashMap<>(texts);
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (var at = 0; at < components.length; at++) {
            values[at] = value(components[at], given.remove(key(components[at])));
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("no such options: " + given.keySet());
        }
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalArgumentException(
                    type + " cannot be made of " + Arrays.toString(values), unusable);
        }
    }

    /// `minCount` is written `min-count`.
    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(RecordComponent component, @Nullable String given) {
        var option = component.getAnnotation(Option.class);
        if (option == null) {
            throw new IllegalArgumentException(component + " has no @Option");
        }
        if (given == null && option.required()) {
            throw new IllegalArgumentException("the option " + key(component) + " is required");
        }
        return typed(component.getGenericType(), given == null ? option.byDefault() : given, given);
    }

    private static @Nullable Object typed(Type type, String text, @Nullable String given) {
        if (type instanceof ParameterizedType list) {
            var element = list.getActualTypeArguments()[0];
            return text.isEmpty()
                    ? List.of()
                    : Arrays.stream(text.split(","))
                            .map(part -> typed(element, part.strip(), part))
                            .toList();
        }
        if (type == String.class) {
            return text.isEmpty() && given == null ? null : text;
        }
        if (type == int.class) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        }
        return constant((Class<?>) type, text);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        ((Enum<?>) constant)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')
                                .equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(text + " is no " + type.getSimpleName()));
    }
}
