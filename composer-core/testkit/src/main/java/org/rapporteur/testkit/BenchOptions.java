package org.rapporteur.testkit;

import org.rapporteur.engine.report.OptionShape;
import org.rapporteur.engine.report.Options;
import org.rapporteur.engine.report.YamlNode;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Options records from texts as they stand in report.yaml, bound as a report's are; lists with
/// commas.
final class BenchOptions {
    private BenchOptions() {}

    /// @param what whose options they are
    /// @throws IllegalArgumentException with what a report's author would read
    static <O extends Record> O record(Class<O> type, String what, Map<String, String> texts) {
        var findings = new ArrayList<Finding>();
        var lists =
                Options.describe(type).stream()
                        .filter(OptionShape::isList)
                        .map(OptionShape::name)
                        .toList();
        var entries = new LinkedHashMap<String, YamlNode.Entry>();
        texts.forEach((key, text) -> {
            var position = position(key);
            var value = lists.contains(key) ? list(text, position) : text(text, position);
            entries.put(key, new YamlNode.Entry(key, position, value));
        });
        var at = SourcePosition.of("report.yaml");
        return Options.bind(type, new YamlMap(entries, at), at, what, findings::add)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                findings.stream()
                                        .map(Finding::message)
                                        .collect(Collectors.joining("; "))));
    }

    /// With nothing set, whatever is required.
    static <O extends Record> O byDefault(Class<O> type) {
        var texts = new LinkedHashMap<String, String>();
        Options.describe(type).stream()
                .filter(OptionShape::isRequired)
                .forEach(shape -> texts.put(shape.name(), shape.example()));
        return record(type, "options", texts);
    }

    /// From a main option, or lines of `option: value`.
    static <O extends Record> O lines(Class<O> type, String lines) {
        var texts = new LinkedHashMap<String, String>();
        for (var line : lines.strip().lines().toList()) {
            int colon = line.indexOf(':');
            var main = Options.describe(type).stream().filter(OptionShape::isMain).findFirst();
            if (colon > 0 && line.substring(0, colon).matches("[a-z][a-z0-9-]*")) {
                texts.put(line.substring(0, colon), bare(line.substring(colon + 1)));
            } else if (main.isPresent()) {
                texts.put(main.get().name(), bare(line));
            }
        }
        return record(type, "options", texts);
    }

    private static String bare(String value) {
        return value.strip().replaceAll("^\\[|]$", "").replaceAll("^[\"']|[\"']$", "");
    }

    static SourcePosition position(String option) {
        return SourcePosition.of("report.yaml/" + option);
    }

    private static YamlNode text(String text, SourcePosition position) {
        return new YamlText(text, true, position);
    }

    private static YamlNode list(String text, SourcePosition position) {
        List<YamlNode> items =
                Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .map(item -> text(item, position))
                        .toList();
        return new YamlList(items, position);
    }
}
