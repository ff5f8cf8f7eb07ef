package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values of a map that has been held against the table of keys: what is there, fits.
record Values(YamlMap map) {
    @Nullable PositionedText text(String key) {
        return map.get(key) instanceof YamlText text ? positioned(text) : null;
    }

    String textOr(String key, String otherwise) {
        return map.get(key) instanceof YamlText text ? text.text() : otherwise;
    }

    /// Where the value stands, else where the map does.
    SourcePosition position(String key) {
        var value = map.get(key);
        return value == null ? map.position() : value.position();
    }

    boolean truth(String key, boolean otherwise) {
        return map.get(key) instanceof YamlText text
                ? Truths.read(text.text()).orElse(otherwise)
                : otherwise;
    }

    int whole(String key, int otherwise) {
        return map.get(key) instanceof YamlText text
                ? Numbers.whole(text.text()).orElse(otherwise)
                : otherwise;
    }

    @Nullable Days days(String key) {
        return map.get(key) instanceof YamlText text
                        && DateText.dayOrDays(text.text()) instanceof DateText.Understood(Days days)
                ? days
                : null;
    }

    List<PositionedText> texts(String key) {
        var texts = new ArrayList<PositionedText>();
        for (var item : items(key)) {
            if (item instanceof YamlText text) {
                texts.add(positioned(text));
            }
        }
        return texts;
    }

    List<YamlNode> items(String key) {
        return map.get(key) instanceof YamlList list ? list.items() : List.of();
    }

    /// The maps of a list.
    List<Values> maps(String key) {
        var maps = new ArrayList<Values>();
        for (var item : items(key)) {
            if (item instanceof YamlMap inner) {
                maps.add(new Values(inner));
            }
        }
        return maps;
    }

    /// The entries of an inner map.
    List<YamlNode.Entry> entries(String key) {
        return map.get(key) instanceof YamlMap inner
                ? List.copyOf(inner.entries().values())
                : List.of();
    }

    Map<String, PositionedText> textsByName(String key) {
        var texts = new LinkedHashMap<String, PositionedText>();
        for (var entry : entries(key)) {
            if (entry.value() instanceof YamlText text) {
                texts.put(entry.key(), positioned(text));
            }
        }
        return texts;
    }

    @Nullable Values inner(String key) {
        return map.get(key) instanceof YamlMap inner ? new Values(inner) : null;
    }

    static PositionedText positioned(YamlText text) {
        return new PositionedText(text.text().strip(), text.position());
    }
}
