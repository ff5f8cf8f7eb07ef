package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.Noun;
import org.rapporteur.data.SameRows;
import org.rapporteur.engine.report.YamlNode.Entry;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The keys `data` and `facts`.
final class DatasetsReader {
    private static final List<String> KEYS = Key.names(ReportKeys.DATASET);
    private static final Set<String> RESERVED = Set.of("report");

    private final Set<String> readerKeys;
    private final Consumer<Finding> findings;

    DatasetsReader(Set<String> readerKeys, Consumer<Finding> findings) {
        this.readerKeys = readerKeys;
        this.findings = findings;
    }

    List<DatasetEntry> data(Values report) {
        var datasets = new ArrayList<DatasetEntry>();
        for (var entry : report.entries("data")) {
            refuseReserved(entry);
            if (entry.value() instanceof YamlMap map) {
                var dataset = dataset(entry, new Values(map));
                if (dataset != null) {
                    datasets.add(dataset);
                }
            }
        }
        return datasets;
    }

    private @Nullable DatasetEntry dataset(Entry entry, Values values) {
        var file = values.text("file");
        var reader = reader(entry, values, file != null);
        if (file == null && reader == null) {
            return null;
        }
        var asOf = values.days("as-of");
        var filePosition =
                reader == null
                        ? values.position("file")
                        : new Values(reader.options()).position(reader.key());
        return new DatasetEntry(
                entry.key(),
                entry.keyPosition(),
                file == null ? "" : file.text(),
                filePosition,
                asOf == null ? null : asOf.first(),
                values.map().get("sheet") == null ? null : values.textOr("sheet", ""),
                values.whole("header-row", 1),
                columns(values),
                noun(values),
                reader);
    }

    /// The call of a reader; what else stands there has to be its options.
    private @Nullable ReaderCall reader(Entry dataset, Values values, boolean hasFile) {
        var others = new LinkedHashMap<String, Entry>();
        for (var entry : values.map().entries().values()) {
            if (!KEYS.contains(entry.key())) {
                others.put(entry.key(), entry);
            }
        }
        var called = others.keySet().stream().filter(readerKeys::contains).toList();
        if (called.isEmpty()) {
            var foreign = others.values().stream().filter(this::meansNoKey).findFirst();
            if (!hasFile
                    && foreign.isPresent()
                    && others.keySet().stream().noneMatch(this::meansSource)) {
                findings.accept(withoutReader(dataset, foreign.get()));
                return null;
            }
            others.values().forEach(entry -> findings.accept(UnknownKey.finding(entry, right())));
            if (!hasFile && others.keySet().stream().noneMatch(this::meansSource)) {
                findings.accept(withoutFile(dataset, values));
            }
            return null;
        }
        if (hasFile || called.size() > 1) {
            findings.accept(twoSources(dataset, hasFile ? "file" : called.get(1), called.get(0)));
        }
        return new ReaderCall(called.get(0), new YamlMap(others, values.map().position()));
    }

    private boolean meansSource(String wrong) {
        return NearestName.of(wrong, right())
                .filter(name -> name.equals("file") || readerKeys.contains(name))
                .isPresent();
    }

    /// Then it may be the key of a reader that is missing, and others its options.
    private boolean meansNoKey(Entry wrong) {
        return NearestName.of(wrong.key(), right()).isEmpty();
    }

    private Finding withoutReader(Entry dataset, Entry call) {
        var finding =
                Finding.error(
                                "unknown-reader",
                                call.keyPosition(),
                                "dataset `"
                                        + dataset.key()
                                        + "` has no `file`, and no installed plugin reads `"
                                        + call.key()
                                        + "`")
                        .quoting(call.key())
                        .withFix(
                                "put the plugin that reads it into the plugins folder, or add"
                                        + " `file: data/"
                                        + dataset.key()
                                        + ".csv`");
        return readerKeys.isEmpty()
                ? finding
                : finding.withFact(
                        "installed readers", String.join(", ", new TreeSet<>(readerKeys)));
    }

    private List<String> right() {
        var right = new ArrayList<>(KEYS);
        readerKeys.stream().sorted().forEach(right::add);
        return right;
    }

    private static Finding withoutFile(Entry dataset, Values values) {
        return Finding.error(
                        "missing-key",
                        values.map().position(),
                        "dataset `" + dataset.key() + "` has no `file`")
                .withFix("add `file: data/" + dataset.key() + ".csv`");
    }

    private static Finding twoSources(Entry dataset, String one, String other) {
        return Finding.error(
                        "wrong-value",
                        dataset.keyPosition(),
                        "dataset `"
                                + dataset.key()
                                + "` has both `"
                                + one
                                + "` and `"
                                + other
                                + "`")
                .withFix("keep one of the two");
    }

    private static List<ColumnEntry> columns(Values dataset) {
        var columns = new ArrayList<ColumnEntry>();
        for (var entry : dataset.entries("columns")) {
            if (entry.value() instanceof YamlMap map) {
                var values = new Values(map);
                columns.add(
                        new ColumnEntry(
                                entry.key(),
                                optional(values, "heading"),
                                optional(values, "vocabulary"),
                                type(values),
                                entry.keyPosition()));
            }
        }
        return columns;
    }

    private static @Nullable String optional(Values values, String key) {
        var text = values.text(key);
        return text == null ? null : text.text();
    }

    private static Column.@Nullable Type type(Values column) {
        var type = optional(column, "type");
        return type == null ? null : Column.Type.valueOf(type.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Noun noun(Values dataset) {
        var noun = dataset.inner("noun");
        var singular = noun == null ? null : optional(noun, "singular");
        var plural = noun == null ? null : optional(noun, "plural");
        return singular == null || plural == null ? null : new Noun(singular, plural);
    }

    List<SameRows> sameRows(Values report, List<DatasetEntry> data) {
        var names = data.stream().map(DatasetEntry::name).toList();
        var same = new ArrayList<SameRows>();
        for (var entry : report.entries("data")) {
            var values = entry.value() instanceof YamlMap map ? new Values(map) : null;
            var inner = values == null ? null : values.inner("same-as");
            var other = inner == null ? null : inner.text("data");
            var by = inner == null ? null : inner.text("by");
            if (other != null && by != null) {
                if (names.contains(other.text())) {
                    same.add(new SameRows(entry.key(), other.text(), by.text(), other.position()));
                } else {
                    findings.accept(UnknownDataset.finding(other, names));
                }
            }
        }
        return same;
    }

    List<FactEntry> facts(Values report, List<DatasetEntry> data) {
        var names = data.stream().map(DatasetEntry::name).toList();
        var facts = new ArrayList<FactEntry>();
        for (var entry : report.entries("facts")) {
            refuseReserved(entry);
            if (names.contains(entry.key())) {
                findings.accept(taken(entry, "a dataset has this name, too"));
            }
            if (entry.value() instanceof YamlMap map) {
                var values = new Values(map);
                var value = values.text("value");
                if (value != null) {
                    facts.add(
                            new FactEntry(
                                    entry.key(),
                                    value.text(),
                                    values.textOr("source", ""),
                                    entry.keyPosition()));
                }
            }
        }
        return facts;
    }

    private void refuseReserved(Entry entry) {
        if (RESERVED.contains(entry.key())) {
            findings.accept(taken(entry, "`$" + entry.key() + "` is the report itself"));
        }
    }

    private static Finding taken(Entry entry, String why) {
        return Finding.error("wrong-name", entry.keyPosition(), why)
                .quoting(entry.key())
                .withFix("rename it, to `" + entry.key() + "_2` for instance");
    }
}
