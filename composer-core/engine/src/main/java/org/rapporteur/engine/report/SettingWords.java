package org.rapporteur.engine.report;

import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Values in one line, for people.
final class SettingWords {
    private SettingWords() {}

    static void add(List<Setting> settings, String key, YamlNode value) {
        switch (value) {
            case YamlText text -> settings.add(new Setting(key, text.text(), text.position()));
            case YamlList list when hasMaps(list) ->
                    list.items().forEach(item -> settings.add(item(key, item)));
            case YamlList list -> settings.add(item(key, list));
            case YamlMap map when isWeightOfRule(map) ->
                    add(settings, key, map.entries().values().iterator().next().value());
            case YamlMap map ->
                    map.entries()
                            .values()
                            .forEach(
                                    entry -> add(settings, key + "." + entry.key(), entry.value()));
        }
    }

    /// `name-variant: off` and nothing else.
    private static boolean isWeightOfRule(YamlMap map) {
        return map.entries().keySet().equals(Set.of("severity"));
    }

    private static boolean hasMaps(YamlList list) {
        return list.items().stream().anyMatch(YamlMap.class::isInstance);
    }

    private static Setting item(String key, YamlNode item) {
        return new Setting(key, words(item), item.position());
    }

    private static String words(YamlNode node) {
        return switch (node) {
            case YamlText text -> text.text();
            case YamlList list ->
                    list.items().stream()
                            .map(SettingWords::words)
                            .collect(Collectors.joining(", "));
            case YamlMap map ->
                    map.entries().values().stream()
                            .map(entry -> words(entry.value()))
                            .collect(Collectors.joining("; "));
        };
    }
}
