package org.rapporteur.engine.data;

import org.rapporteur.engine.report.Yaml;
import org.rapporteur.engine.report.YamlNode;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads a YAML file that holds a list of flat maps.
final class YamlTable {
    private static final String FIX = "write a list of maps: `- name: …` for each row";

    private YamlTable() {}

    static TableFile read(DatasetSource source, String path, Consumer<Finding> findings)
            throws IOException {
        String text;
        FileFormat format;
        try (var reader = TextReader.open(source, path)) {
            text = all(reader);
            format = new FileFormat("YAML", reader.encoding().label(), "", "", 0);
        }
        var reported = new ArrayList<Finding>();
        var node = Yaml.read(text, path, reported::add);
        if (node == null) {
            throw lastOf(reported, path, findings);
        }
        reported.forEach(findings);
        return table(node, path, format, findings);
    }

    private static String all(Reader reader) throws IOException {
        var text = new StringBuilder();
        var chunk = new char[1 << 13];
        for (int read = reader.read(chunk);
                read >= 0 && text.length() <= DatasetLimits.WHOLE_FILE;
                read = reader.read(chunk)) {
            text.append(chunk, 0, read);
        }
        return text.toString();
    }

    /// The last finding, which is why the file cannot be read; those before it are reported.
    private static Unreadable lastOf(
            List<Finding> reported, String path, Consumer<Finding> findings) {
        if (reported.isEmpty()) {
            return new Unreadable(notATable(SourcePosition.of(path), "the file cannot be read"));
        }
        var last = reported.removeLast();
        reported.forEach(findings);
        return new Unreadable(last);
    }

    private static TableFile table(
            YamlNode node, String path, FileFormat format, Consumer<Finding> findings)
            throws Unreadable {
        if (node instanceof YamlText text && text.isNull()) {
            throw new Unreadable(
                    Finding.error("empty-file", SourcePosition.of(path), path + " is empty")
                            .withFix(FIX));
        }
        if (!(node instanceof YamlList list)) {
            throw new Unreadable(notATable(node.position(), "the file does not hold a list"));
        }
        var objects = new FlatObjects();
        for (var item : list.items()) {
            if (item instanceof YamlMap map) {
                add(map, objects, findings);
            } else {
                findings.accept(notATable(item.position(), "an item of the list is no map"));
            }
        }
        return objects.table(format);
    }

    private static void add(YamlMap map, FlatObjects objects, Consumer<Finding> findings) {
        objects.start(map.position());
        for (var entry : map.entries().values()) {
            switch (entry.value()) {
                case YamlText text ->
                        objects.put(
                                entry.key(),
                                entry.keyPosition(),
                                text.isNull() ? "" : text.text(),
                                text.position());
                case YamlMap nested -> findings.accept(nested(entry.key(), nested.position()));
                case YamlList nested -> findings.accept(nested(entry.key(), nested.position()));
            }
        }
    }

    private static Finding nested(String key, SourcePosition position) {
        return notATable(
                        position,
                        "`" + CellText.shown(key) + "` holds a list or a map, not one value")
                .withFix("write one text or number, or several keys");
    }

    private static Finding notATable(SourcePosition position, String message) {
        return Finding.error("not-a-table", position, message).withFix(FIX);
    }
}
