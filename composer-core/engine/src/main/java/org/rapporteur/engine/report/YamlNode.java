package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Map;

/// A value of a YAML file, with where it stands.
public sealed interface YamlNode {
    SourcePosition position();

    /// Keys in the order of the file.
    record YamlMap(Map<String, Entry> entries, SourcePosition position) implements YamlNode {
        public @Nullable YamlNode get(String key) {
            var entry = entries.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /// A key of a map, and its value.
    record Entry(String key, SourcePosition keyPosition, YamlNode value) {}

    record YamlList(List<YamlNode> items, SourcePosition position) implements YamlNode {}

    /// A scalar as it was written, quotes taken off.
    ///
    /// @param quoted whether it stood in quotes or in a block: then it is text whatever it looks
    ///   like
    record YamlText(String text, boolean quoted, SourcePosition position) implements YamlNode {
        public boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }
}
