package org.rapporteur.engine.report;

import org.rapporteur.engine.report.YamlNode.Entry;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.SourcePosition;

import java.util.LinkedHashMap;

/// A dataset that a plugin's reader makes: `words: {corpus: corpus/, max: 50}`.
///
/// @param key the reader's key: `corpus`
/// @param options all options of the reader, the main one under the reader's key
public record ReaderCall(String key, YamlMap options) {
    /// The call that a file's ending stands for: its path is the main option.
    ///
    /// @param position where report.yaml names the file
    public static ReaderCall of(String key, String file, SourcePosition position) {
        var options = new LinkedHashMap<String, Entry>();
        options.put(key, new Entry(key, position, new YamlText(file, true, position)));
        return new ReaderCall(key, new YamlMap(options, position));
    }
}
