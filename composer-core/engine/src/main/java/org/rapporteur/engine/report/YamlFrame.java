package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A map or a list that is being read.
final class YamlFrame {
    private final SourcePosition position;
    private final String anchor;
    private final boolean isMap;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final List<YamlNode> items = new ArrayList<>();
    private YamlNode.@Nullable YamlText key;
    private boolean keyRead;
    private int nodes = 1;
    private int height;

    private YamlFrame(SourcePosition position, String anchor, boolean isMap) {
        this.position = position;
        this.anchor = anchor;
        this.isMap = isMap;
    }

    static YamlFrame map(SourcePosition position, String anchor) {
        return new YamlFrame(position, anchor, true);
    }

    static YamlFrame list(SourcePosition position, String anchor) {
        return new YamlFrame(position, anchor, false);
    }

    /// A node that is complete.
    ///
    /// @param nodes how many it consists of
    /// @param height how many levels of maps and lists
    record Built(YamlNode node, int nodes, int height) {
        static Built scalar(YamlNode.YamlText text) {
            return new Built(text, 1, 0);
        }

        static Built nothing(SourcePosition position) {
            return scalar(new YamlNode.YamlText("", false, position));
        }
    }

    SourcePosition position() {
        return position;
    }

    /// Empty for none.
    String anchor() {
        return anchor;
    }

    Built built() {
        YamlNode node =
                isMap
                        ? new YamlNode.YamlMap(entries, position)
                        : new YamlNode.YamlList(List.copyOf(items), position);
        return new Built(node, nodes, height + 1);
    }

    void add(Built built, Consumer<Finding> findings) {
        nodes += built.nodes();
        height = Math.max(height, built.height());
        if (!isMap) {
            items.add(built.node());
        } else if (!keyRead) {
            keyRead = true;
            key = key(built.node(), findings);
        } else {
            keyRead = false;
            put(key, built.node(), findings);
        }
    }

    private static YamlNode.@Nullable YamlText key(YamlNode node, Consumer<Finding> findings) {
        if (node instanceof YamlNode.YamlText text && !text.text().isBlank()) {
            return text;
        }
        findings.accept(
                Finding.error("yaml-syntax", node.position(), "the key of a value has to be a word")
                        .withFix("write `key: value`, and text with `[`, `{` or `?` in quotes"));
        return null;
    }

    private void put(
            YamlNode.@Nullable YamlText given, YamlNode value, Consumer<Finding> findings) {
        if (given == null) {
            return;
        }
        var first = entries.get(given.text());
        if (first != null) {
            findings.accept(
                    Finding.error(
                                    "duplicate-key",
                                    given.position(),
                                    "key `"
                                            + given.text()
                                            + "` stands already in line "
                                            + first.keyPosition().line())
                            .quoting(given.text())
                            .withFix("keep one of the two"));
            return;
        }
        entries.put(given.text(), new YamlNode.Entry(given.text(), given.position(), value));
    }
}
