package org.rapporteur.engine;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Moves a finding onto the words that it quotes: whoever reports often knows only where the text
/// begins in which they stand. Findings about YAML as such stand where the parser was.
record Aim(SourceLines lines) {
    private static final List<String> RUNNING = List.of(".md", ".html.vm", ".yaml", ".yml");
    private static final int LONGEST_LINE = 20_000;

    /// The lines of a paragraph that are searched.
    private static final int MOST_LINES = 200;

    Finding at(Finding finding) {
        var quote = finding.quote();
        var position = finding.position();
        if (quote.isBlank() || position.column() == 0 || finding.rule().startsWith("yaml-")) {
            return finding;
        }
        var line = lines.at(position);
        if (line.length() > LONGEST_LINE) {
            return finding;
        }
        int from = start(line, position.column());
        if (line.startsWith(quote, from)) {
            return finding;
        }
        int found = line.indexOf(quote, from);
        return found >= 0
                ? finding.withPosition(place(position, position.line(), line, found))
                : furtherDown(finding);
    }

    /// In the lines of the same paragraph of Markdown, a template or a folded text of YAML.
    private Finding furtherDown(Finding finding) {
        var position = finding.position();
        if (RUNNING.stream().noneMatch(position.file()::endsWith)) {
            return finding;
        }
        boolean isYaml = position.file().matches(".*\\.ya?ml");
        int indent = isYaml ? indent(lines.at(position)) + 1 : 0;
        for (int down = 1; down <= MOST_LINES; down++) {
            int number = position.line() + down;
            var line = lines.at(SourcePosition.of(position.file(), number, 1));
            if (line.isBlank() || line.length() > LONGEST_LINE || indent(line) < indent) {
                return finding;
            }
            int found = line.indexOf(finding.quote());
            if (found >= 0) {
                return finding.withPosition(place(position, number, line, found));
            }
        }
        return finding;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int start(String line, int column) {
        int points = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(column - 1, points));
    }

    private static SourcePosition place(SourcePosition near, int number, String line, int found) {
        return SourcePosition.of(near.file(), number, 1 + line.codePointCount(0, found));
    }
}
