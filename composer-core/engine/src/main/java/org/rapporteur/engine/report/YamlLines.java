package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The lines of a YAML file. Lines are counted from 0 here, as the parser does.
record YamlLines(String file, List<String> all) {
    private static final int MOST_FINDINGS = 10;

    YamlLines {
        all = List.copyOf(all);
    }

    /// Characters that YAML does not allow are reported and taken as spaces.
    static YamlLines of(String text, String file, Consumer<Finding> findings) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = new ArrayList<String>();
        int found = 0;
        for (var line : plain.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            var clean = new StringBuilder();
            int column = 0;
            for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                int character = line.codePointAt(i);
                column++;
                boolean allowed = isAllowed(character);
                clean.appendCodePoint(allowed ? character : ' ');
                if (!allowed && found++ < MOST_FINDINGS) {
                    findings.accept(
                            wrong(character, SourcePosition.of(file, lines.size() + 1, column)));
                }
            }
            lines.add(clean.toString());
        }
        return new YamlLines(file, lines);
    }

    int count() {
        return all.size();
    }

    String line(int index) {
        return index < all.size() ? all.get(index) : "";
    }

    String text() {
        return String.join("\n", all);
    }

    YamlLines with(int index, String line) {
        var changed = new ArrayList<>(all);
        changed.set(index, line);
        return new YamlLines(file, changed);
    }

    /// @param line from 0
    /// @param column from 0, in characters
    SourcePosition position(int line, int column) {
        return SourcePosition.of(file, line + 1, column + 1);
    }

    private static boolean isAllowed(int character) {
        if (character < 0x20) {
            return character == '\t';
        }
        boolean control = character >= 0x7F && character < 0xA0 && character != 0x85;
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        return !control && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }

    private static Finding wrong(int character, SourcePosition position) {
        var name = character == 0 ? "a NUL character" : "a control character";
        return Finding.error(
                        "control-character",
                        position,
                        "%s (U+%04X) stands here".formatted(name, character))
                .withFix("delete it");
    }
}
