package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Column;
import org.rapporteur.data.Row;
import org.rapporteur.engine.report.ColumnEntry;
import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Loads one file, and shows what came of it as text.
final class Loading {
    private static final SourcePosition ENTRY = SourcePosition.of("report.yaml", 7, 5);
    private final MemoryFolder folder;
    private final String file;
    private final List<ColumnEntry> columns = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String sheet;
    private int headerRow = 1;

    private Loading(MemoryFolder folder, String file) {
        this.folder = folder;
        this.file = file;
    }

    static Loading of(String file, String text) {
        return new Loading(new MemoryFolder().with(file, text), file);
    }

    static Loading of(String file, byte[] bytes) {
        return new Loading(new MemoryFolder().with(file, bytes), file);
    }

    static Loading of(MemoryFolder folder, String file) {
        return new Loading(folder, file);
    }

    Loading column(String name, String heading) {
        columns.add(new ColumnEntry(name, heading, null, null, ENTRY));
        return this;
    }

    Loading vocabulary(String name, String vocabulary) {
        columns.add(new ColumnEntry(name, null, vocabulary, null, ENTRY));
        return this;
    }

    Loading type(String name, Column.Type type) {
        columns.add(new ColumnEntry(name, null, null, type, ENTRY));
        return this;
    }

    Loading headerRow(int line) {
        headerRow = line;
        return this;
    }

    Loading sheet(String name) {
        sheet = name;
        return this;
    }

    @Nullable LoadedDataset dataset() {
        var entry =
                new DatasetEntry(
                        "contributions",
                        ENTRY,
                        file,
                        ENTRY,
                        null,
                        sheet,
                        headerRow,
                        columns,
                        null,
                        null);
        var shelf =
                VocabularyShelf.of(
                        List.of(new VocabularyFolder(folder, "vocabularies")), findings::add);
        return DatasetFiles.load(entry, folder, shelf, findings::add).orElse(null);
    }

    LoadedDataset whole() {
        var dataset = dataset();
        if (dataset == null || !findings.isEmpty()) {
            throw new AssertionError("not read without findings: " + shown(findings));
        }
        return dataset;
    }

    /// The rows, cells separated by ` | `, line ends shown as `⏎`, absent ones as `∅`.
    String rows() {
        return rows(whole());
    }

    static String rows(LoadedDataset dataset) {
        var lines = new ArrayList<String>();
        lines.add(dataset.columns().stream().map(Column::name).collect(Collectors.joining(" | ")));
        for (var row : dataset.rows()) {
            lines.add(row(dataset, row));
        }
        return String.join("\n", lines);
    }

    private static String row(LoadedDataset dataset, Row row) {
        return dataset.columns().stream()
                .map(column -> row.text(column.name()))
                .map(text -> text.isEmpty() ? "∅" : text.replace("\n", "⏎"))
                .collect(Collectors.joining(" | "));
    }

    /// Severity, rule, position, message and fix of each finding.
    String findings() {
        findings.clear();
        dataset();
        return shown(findings);
    }

    static String shown(List<Finding> findings) {
        return findings.stream().map(Loading::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Finding finding) {
        var severity =
                switch (finding.severity()) {
                    case ERROR -> "";
                    case WARNING -> "warning ";
                    case ADVICE -> "advice ";
                };
        return severity
                + finding.rule()
                + " "
                + finding.position()
                + ": "
                + finding.message()
                + (finding.fix().isEmpty() ? "" : " -> " + finding.fix());
    }
}
