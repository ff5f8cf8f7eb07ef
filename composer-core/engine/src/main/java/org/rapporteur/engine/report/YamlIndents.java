package org.rapporteur.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// How far a line may be indented, told from the lines above it.
final class YamlIndents {
    private static final int FAR_ENOUGH = 50;

    private YamlIndents() {}

    /// The indents of the lines above, nearest first: of the line, and of what follows its `- `.
    static List<Integer> above(YamlLines lines, int line) {
        var widths = new LinkedHashSet<Integer>();
        for (int i = line - 1; i >= Math.max(0, line - FAR_ENOUGH); i--) {
            var text = lines.line(i);
            if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
                add(text, widths);
            }
        }
        return new ArrayList<>(widths);
    }

    /// Those that the line's own form allows: items of a list stand under items.
    static List<Integer> fitting(YamlLines lines, int line) {
        if (!lines.line(line).stripLeading().startsWith("- ")) {
            return above(lines, line);
        }
        for (int i = line - 1; i >= Math.max(0, line - FAR_ENOUGH); i--) {
            var text = lines.line(i);
            if (text.stripLeading().startsWith("- ")) {
                return List.of(text.length() - text.stripLeading().length());
            }
        }
        return List.of();
    }

    private static void add(String text, LinkedHashSet<Integer> widths) {
        int indent = text.length() - text.stripLeading().length();
        int content = indent;
        while (text.startsWith("- ", content)) {
            content += 2;
        }
        widths.add(content);
        widths.add(indent);
    }
}
