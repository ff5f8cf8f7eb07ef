package org.rapporteur.testkit;

import org.rapporteur.engine.report.Yaml;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlText;

import java.util.List;

/// The "Big List of Naughty Strings" of Max Woolf (MIT licence, which stands beside it).
final class NaughtyStrings {
    private NaughtyStrings() {}

    static List<String> all() {
        var text = ClassPathText.read(NaughtyStrings.class, "naughty/blns.json");
        // JSON is YAML
        if (!(Yaml.read(text, "blns.json", _ -> {}) instanceof YamlList list)) {
            throw new IllegalStateException("the naughty strings cannot be read");
        }
        return list.items().stream()
                .filter(YamlText.class::isInstance)
                .map(item -> ((YamlText) item).text().replace("\u0000", ""))
                .toList();
    }
}
