package org.rapporteur.engine.report;

/// A dataset that a plugin's reader makes: `words: {corpus: corpus/, max: 50}`.
///
/// @param key the reader's key: `corpus`
/// @param options all options of the reader, the main one under the reader's key
public record ReaderCall(String key, YamlNode.YamlMap options) {}
