package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.Entry;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Holds a file against the tables of keys. What fits is kept, in one form: a single value that
/// stands for a list becomes the list, a short form the map that it stands for; a key without value
/// is left out. What does not fit is reported and left out.
final class ShapeCheck {
    private static final Pattern DATA_NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final Consumer<Finding> findings;
    private final ScalarCheck scalars;

    ShapeCheck(Consumer<Finding> findings) {
        this.findings = findings;
        this.scalars = new ScalarCheck(findings);
    }

    /// @param what whose keys they are, for messages: `an annex`; empty for the file's own
    YamlMap fields(YamlMap map, List<Key> keys, boolean isOpen, String what) {
        var kept = new LinkedHashMap<String, Entry>();
        for (var entry : map.entries().values()) {
            var key = keys.stream().filter(k -> k.name().equals(entry.key())).findFirst();
            if (key.isPresent()) {
                var value = fitting(key.get(), key.get().shape(), entry.value());
                if (value != null) {
                    kept.put(entry.key(), new Entry(entry.key(), entry.keyPosition(), value));
                }
            } else if (isOpen) {
                kept.put(entry.key(), entry);
            } else {
                findings.accept(UnknownKey.finding(entry, Key.names(keys)));
            }
        }
        for (var key : keys) {
            if (key.isRequired() && isMissing(map, key, keys)) {
                findings.accept(missing(map, key, what));
            }
        }
        return new YamlMap(kept, map.position());
    }

    /// Not where it stands there in a wrong spelling: that has been said.
    private static boolean isMissing(YamlMap map, Key key, List<Key> keys) {
        var value = map.get(key.name());
        return value == null
                ? map.entries().keySet().stream().noneMatch(k -> means(k, key, Key.names(keys)))
                : isNothing(value) || value instanceof YamlText text && text.text().isBlank();
    }

    private static boolean means(String written, Key key, List<String> names) {
        return !names.contains(written)
                && NearestName.of(written, names).filter(key.name()::equals).isPresent();
    }

    private static Finding missing(YamlMap map, Key key, String what) {
        var message = "`" + key.name() + "` is missing" + (what.isEmpty() ? "" : " in " + what);
        var fix = "add `" + key.name() + ": " + key.example() + "` with your own words";
        return Finding.error("missing-key", map.position(), message).withFix(fix);
    }

    private @Nullable YamlNode fitting(Key key, Shape shape, YamlNode node) {
        if (isNothing(node)) {
            return null;
        }
        return switch (shape) {
            case Shape.ListOf(Shape item) -> list(key, item, node);
            case Shape.MapOf map -> map(key, map, node);
            case Shape.Fields fields -> fields(key, fields, node);
            case Shape.Sections sections -> node;
            case Shape.Words words -> scalars.fitting(key, shape, node);
            case Shape.Whole whole -> scalars.fitting(key, shape, node);
            case Shape.Truth truth -> scalars.fitting(key, shape, node);
            case Shape.Choice choice -> scalars.fitting(key, shape, node);
            case Shape.Day day -> scalars.fitting(key, shape, node);
            case Shape.DayOrDays days -> scalars.fitting(key, shape, node);
            case Shape.Language language -> scalars.fitting(key, shape, node);
        };
    }

    static boolean isNothing(YamlNode node) {
        return node instanceof YamlText text && text.isNull();
    }

    private YamlNode list(Key key, Shape item, YamlNode node) {
        var items = node instanceof YamlList list ? list.items() : List.of(node);
        var kept = new ArrayList<YamlNode>();
        for (var each : items) {
            var fitting = fitting(key, item, each);
            if (fitting != null) {
                kept.add(fitting);
            }
        }
        return new YamlList(List.copyOf(kept), node.position());
    }

    private @Nullable YamlNode map(Key key, Shape.MapOf shape, YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            findings.accept(WrongType.finding(key, shape, node));
            return null;
        }
        var kept = new LinkedHashMap<String, Entry>();
        for (var entry : map.entries().values()) {
            if (shape.dataNames()) {
                checkName(entry);
            }
            if (isNothing(entry.value())) {
                findings.accept(WrongType.nothing(entry, shape.value()));
                continue;
            }
            var named = new Key(entry.key(), shape.value(), false, false, key.doc(), "");
            var value = fitting(named, shape.value(), entry.value());
            if (value != null) {
                kept.put(entry.key(), new Entry(entry.key(), entry.keyPosition(), value));
            }
        }
        return new YamlMap(kept, map.position());
    }

    private void checkName(Entry entry) {
        if (DATA_NAME.matcher(entry.key()).matches()) {
            return;
        }
        findings.accept(
                Finding.error(
                                "wrong-name",
                                entry.keyPosition(),
                                "`"
                                        + entry.key()
                                        + "` is no name: lower-case letters, digits and `_`, a"
                                        + " letter first")
                        .quoting(entry.key())
                        .withFix("write `" + Slug.of(entry.key(), '_') + "`"));
    }

    private @Nullable YamlNode fields(Key key, Shape.Fields shape, YamlNode node) {
        return switch (node) {
            case YamlMap map -> fields(map, shape.keys(), shape.isOpen(), "`" + key.name() + "`");
            case YamlText text when !shape.shortForm().isEmpty() -> shortForm(key, shape, text);
            case YamlText text -> refused(key, shape, node);
            case YamlList list -> refused(key, shape, node);
        };
    }

    private @Nullable YamlMap shortForm(Key key, Shape.Fields shape, YamlText text) {
        var value = fitting(key, shape.shortShape(), text);
        if (value == null) {
            return null;
        }
        var entry = new Entry(shape.shortForm(), text.position(), value);
        return new YamlMap(
                new LinkedHashMap<>(java.util.Map.of(shape.shortForm(), entry)), text.position());
    }

    private @Nullable YamlNode refused(Key key, Shape shape, YamlNode node) {
        findings.accept(WrongType.finding(key, shape, node));
        return null;
    }
}
