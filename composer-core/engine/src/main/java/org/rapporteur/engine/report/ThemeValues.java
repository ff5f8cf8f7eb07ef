package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the values of a `template.yaml` into records whose components have the names of its keys.
final class ThemeValues {
    private static final Pattern LENGTH =
            Pattern.compile("(-?\\d{1,4}(?:\\.\\d{1,4})?)\\s*(pt|mm|)");
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6})");

    private static final int NONE = -1;

    private final Consumer<Finding> findings;

    ThemeValues(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Nullable YamlMap map(YamlMap parent, String key) {
        var node = parent.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof YamlMap map) {
            return map;
        }
        wrong(node.position(), "`" + key + "` must be a map", "write {key: value, …}");
        return null;
    }

    /// A record; the components that the map does not name are those of `base`.
    <R extends Record> R record(Class<R> type, R base, @Nullable YamlMap map) {
        if (map == null) {
            return base;
        }
        var components = type.getRecordComponents();
        refuseOthers(map, Arrays.stream(components).map(ThemeValues::key).toList());
        var arguments = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            var old = old(components[place], base);
            var node = map.get(key(components[place]));
            arguments[place] = node == null ? old : value(components[place], old, node);
        }
        return make(type, components, arguments);
    }

    void refuseOthers(YamlMap map, Collection<String> keys) {
        for (var entry : map.entries().values()) {
            if (!keys.contains(entry.key())) {
                var nearest = NearestName.of(entry.key(), keys);
                findings.accept(
                        Finding.error(
                                        "unknown-key",
                                        entry.keyPosition(),
                                        "unknown key `%s`".formatted(entry.key())
                                                + nearest.map("; did you mean `%s`?"::formatted)
                                                        .orElse(""))
                                .quoting(entry.key())
                                .withFix(
                                        "use one of: "
                                                + keys.stream()
                                                        .sorted()
                                                        .collect(Collectors.joining(", "))));
            }
        }
    }

    <E extends Enum<E>> E word(Class<E> type, E base, @Nullable YamlNode node) {
        if (node == null) {
            return base;
        }
        var word = wordOf(type, text(node), node.position());
        return word == null ? base : word;
    }

    /// The constant that a word in kebab-case names; null, and a finding, where there is none.
    <E extends Enum<E>> @Nullable E wordOf(Class<E> type, String word, SourcePosition at) {
        for (var constant : type.getEnumConstants()) {
            if (kebab(constant.name()).equals(word.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        wrong(
                at,
                "`%s` is not known here".formatted(word),
                "write one of: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> kebab(constant.name()))
                                .collect(Collectors.joining(", ")));
        return null;
    }

    String text(YamlNode node) {
        if (node instanceof YamlText text) {
            return text.text();
        }
        wrong(node.position(), "a single value is expected here", "write a word or a number");
        return "";
    }

    private Object value(RecordComponent component, Object old, YamlNode node) {
        var type = component.getType();
        if (type == double.class) {
            return length((double) old, node);
        }
        if (type == int.class) {
            return colour((int) old, node);
        }
        if (type == boolean.class) {
            return truth((boolean) old, node);
        }
        if (type == FontCut.class) {
            return cut((FontCut) old, node);
        }
        return enumValue(old, node);
    }

    double length(double old, YamlNode node) {
        var matcher = LENGTH.matcher(text(node));
        if (!matcher.matches()) {
            wrong(
                    node.position(),
                    "a length is expected here",
                    "write points (12) or millimetres (4mm)");
            return old;
        }
        double number = Double.parseDouble(matcher.group(1));
        return matcher.group(2).equals("mm") ? number * 72 / 25.4 : number;
    }

    private int colour(int old, YamlNode node) {
        var matcher = COLOUR.matcher(text(node));
        if (!matcher.matches()) {
            wrong(
                    node.position(),
                    "a colour is expected here",
                    "write it like \"#00558c\", in quotes");
            return old;
        }
        return Integer.parseInt(matcher.group(1), 16);
    }

    /// A list of colours; what is none is left out, and reported.
    List<Integer> colours(YamlMap parent, String key, List<Integer> base) {
        var node = parent.get(key);
        if (node == null) {
            return base;
        }
        var colours = new ArrayList<Integer>();
        if (node instanceof YamlList list) {
            for (var item : list.items()) {
                int colour = colour(NONE, item);
                if (colour != NONE) {
                    colours.add(colour);
                }
            }
        } else {
            wrong(node.position(), "`" + key + "` must be a list", "write [\"#00558c\", …]");
        }
        return colours.isEmpty() ? base : colours;
    }

    private boolean truth(boolean old, YamlNode node) {
        var word = text(node);
        if (word.equals("true") || word.equals("false")) {
            return word.equals("true");
        }
        wrong(node.position(), "true or false is expected here", "write true or false");
        return old;
    }

    /// `sans strong italic`.
    private FontCut cut(FontCut old, YamlNode node) {
        var words = text(node).strip().split("\\s+");
        var face = wordOf(FontCut.Face.class, words[0], node.position());
        if (face == null) {
            return old;
        }
        var cut = new FontCut(face, false, false);
        for (int place = 1; place < words.length; place++) {
            switch (words[place]) {
                case "strong" -> cut = cut.asStrong();
                case "italic" -> cut = cut.asItalic();
                default ->
                        wrong(
                                node.position(),
                                "`%s` is no cut of a font".formatted(words[place]),
                                "write strong, italic, or both");
            }
        }
        return cut;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object enumValue(Object old, YamlNode node) {
        return word((Class) old.getClass(), (Enum) old, node);
    }

    void missing(SourcePosition at, String key, String fix) {
        findings.accept(
                Finding.error("missing-key", at, "the key `" + key + "` is missing").withFix(fix));
    }

    private void wrong(SourcePosition at, String message, String fix) {
        findings.accept(Finding.error("wrong-type", at, message).withFix(fix));
    }

    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object old(RecordComponent component, Record base) {
        try {
            return component.getAccessor().invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <R extends Record> R make(
            Class<R> type, RecordComponent[] components, Object[] arguments) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType);
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
