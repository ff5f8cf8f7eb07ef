package org.rapporteur.engine.report;

import org.rapporteur.engine.report.YamlNode.Entry;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/// What rapporteur.yaml of the parent folders says, and how it is merged: key by key, the nearest
/// wins; maps (`rules`, `glossary`, `numbering`) are merged in the same way; `expect` of all files
/// holds.
final class SharedSettings {
    /// The file that many reports share.
    static final String FILE = "rapporteur.yaml";

    private static final List<Key> KEYS = TopKeys.ALL.stream().filter(Key::isShared).toList();

    private SharedSettings() {}

    /// The report's values, and below them those of its parents.
    static YamlMap merged(ReportFolder folder, YamlMap report, Consumer<Finding> findings) {
        var merged = new LinkedHashMap<>(report.entries());
        for (var parent : folder.parents()) {
            var files = parent.files(SourcePosition.UNKNOWN, findings);
            if (files.exists(FILE)) {
                var text = files.text(FILE);
                text.ifPresent(t -> add(merged, read(t, parent.prefix() + FILE, findings)));
            }
        }
        return new YamlMap(merged, report.position());
    }

    private static YamlMap read(String text, String file, Consumer<Finding> findings) {
        var nothing = new YamlMap(new LinkedHashMap<>(), SourcePosition.of(file));
        var node = Yaml.read(text, file, findings);
        if (node == null || ShapeCheck.isNothing(node)) {
            return nothing;
        }
        if (!(node instanceof YamlMap map)) {
            findings.accept(ReportReader.noMap(node));
            return nothing;
        }
        var shared = new LinkedHashMap<String, Entry>();
        for (var entry : map.entries().values()) {
            if (isOfReportsOnly(entry.key())) {
                findings.accept(misplaced(entry));
            } else {
                shared.put(entry.key(), entry);
            }
        }
        return new ShapeCheck(findings)
                .fields(new YamlMap(shared, map.position()), KEYS, false, "");
    }

    private static boolean isOfReportsOnly(String key) {
        return TopKeys.ALL.stream().anyMatch(k -> k.name().equals(key) && !k.isShared());
    }

    private static Finding misplaced(Entry entry) {
        return Finding.error(
                        "unknown-key",
                        entry.keyPosition(),
                        "`" + entry.key() + "` belongs to one report and is not shared")
                .quoting(entry.key())
                .withFix("move it to " + ReportFolder.REPORT_FILE);
    }

    private static void add(LinkedHashMap<String, Entry> nearer, YamlMap farther) {
        for (var far : farther.entries().values()) {
            var near = nearer.get(far.key());
            nearer.put(far.key(), near == null ? far : merged(near, far));
        }
    }

    private static Entry merged(Entry near, Entry far) {
        if (near.value() instanceof YamlMap ours && far.value() instanceof YamlMap theirs) {
            var both = new LinkedHashMap<>(ours.entries());
            theirs.entries().forEach(both::putIfAbsent);
            return new Entry(near.key(), near.keyPosition(), new YamlMap(both, ours.position()));
        }
        if (near.key().equals("expect")
                && near.value() instanceof YamlList ours
                && far.value() instanceof YamlList theirs) {
            var both = new ArrayList<>(ours.items());
            both.addAll(theirs.items());
            return new Entry(
                    near.key(),
                    near.keyPosition(),
                    new YamlList(List.copyOf(both), ours.position()));
        }
        return near;
    }
}
