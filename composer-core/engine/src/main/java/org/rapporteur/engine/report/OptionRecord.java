package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.section.Option;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// An options record, read by reflection; it may belong to a plugin and need not be public.
///
/// @param <O> the record
record OptionRecord<O extends Record>(Class<O> type, List<Component> components) {
    /// @param element the class of a value, or of a list's values
    record Component(OptionShape shape, Class<?> element) {}

    /// @throws IllegalArgumentException if the record is not one that [Option] allows; the message
    ///   is for the plugin's author
    static <O extends Record> OptionRecord<O> of(Class<O> type) {
        var components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        var read = Arrays.stream(components).map(OptionRecord::component).toList();
        if (read.stream().filter(each -> each.shape().isMain()).count() > 1) {
            throw new IllegalArgumentException(type.getName() + " has two main options");
        }
        return new OptionRecord<>(type, read);
    }

    private static Component component(RecordComponent component) {
        var option = component.getAnnotation(Option.class);
        if (option == null) {
            throw wrong(component, "has no @Option");
        }
        boolean isList = component.getType() == List.class;
        var element = isList ? element(component) : component.getType();
        var kind = kind(component, element);
        var values = kind == OptionShape.Kind.CHOICE ? choices(element) : List.<String>of();
        var shape =
                new OptionShape(
                        kebab(component.getName()),
                        kind,
                        values,
                        isList,
                        option.main(),
                        option.required(),
                        option.byDefault(),
                        option.min(),
                        option.max(),
                        option.names(),
                        List.of(option.instead()),
                        option.doc());
        checkDefault(component, shape);
        return new Component(shape, element);
    }

    private static Class<?> element(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            if (item instanceof Class<?> element && (element == String.class || element.isEnum())) {
                return element;
            }
        }
        throw wrong(component, "is a list of neither String nor an enum");
    }

    private static OptionShape.Kind kind(RecordComponent component, Class<?> element) {
        if (element == String.class) {
            return OptionShape.Kind.TEXT;
        }
        if (element == int.class) {
            return OptionShape.Kind.NUMBER;
        }
        if (element == boolean.class) {
            return OptionShape.Kind.TRUTH;
        }
        if (element.isEnum()) {
            return OptionShape.Kind.CHOICE;
        }
        throw wrong(component, "is neither String, int, boolean, an enum nor a list");
    }

    private static void checkDefault(RecordComponent component, OptionShape shape) {
        if (shape.min() > shape.max()) {
            throw wrong(component, "has a least number above the greatest one");
        }
        if (!shape.byDefault().isEmpty() && !isRightDefault(shape)) {
            throw wrong(component, "has a wrong default: " + shape.byDefault());
        }
    }

    private static boolean isRightDefault(OptionShape shape) {
        return switch (shape.kind()) {
            case TEXT -> true;
            case NUMBER ->
                    Numbers.whole(shape.byDefault())
                            .filter(number -> number >= shape.min() && number <= shape.max())
                            .isPresent();
            case TRUTH -> Truths.read(shape.byDefault()).isPresent();
            case CHOICE ->
                    shape.values()
                            .containsAll(
                                    shape.isList()
                                            ? words(shape.byDefault())
                                            : List.of(shape.byDefault()));
        };
    }

    /// The items of a list with commas.
    static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<String> choices(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants())
                .map(constant -> kebab((Enum<?>) constant))
                .toList();
    }

    static @Nullable Object constant(Class<?> choice, String word) {
        return Arrays.stream(choice.getEnumConstants())
                .filter(constant -> kebab((Enum<?>) constant).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String kebab(String camelCase) {
        return camelCase
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static IllegalArgumentException wrong(RecordComponent component, String why) {
        return new IllegalArgumentException(
                component.getDeclaringRecord().getName() + "." + component.getName() + " " + why);
    }
}
