package org.rapporteur.engine.data;

import org.rapporteur.data.Code;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a vocabulary: `code,label,label_fr,…,not_applicable`, and for countries `alpha3` and
/// `region`.
final class VocabularyFile {
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, SourcePosition> firstPlaces = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final List<Code> codes = new ArrayList<>();
    private final boolean countries;
    private final Consumer<Finding> findings;

    private VocabularyFile(TableFile table, String name, Consumer<Finding> findings) {
        this.findings = findings;
        countries = name.equals("countries");
        for (int i = 0; i < table.headings().size(); i++) {
            columns.putIfAbsent(table.headings().get(i).text().toLowerCase(Locale.ROOT), i);
        }
    }

    /// Empty if it cannot be read; the findings say why.
    static Optional<CodeList> read(
            DatasetSource source, String path, String name, Consumer<Finding> findings) {
        try {
            var table = CsvTable.open(source, path, 1);
            var file = new VocabularyFile(table, name, findings);
            if (!file.columns.containsKey("code")) {
                findings.accept(noCodes(table));
                return Optional.empty();
            }
            try (var rows = table.rows()) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    file.add(row);
                }
            }
            return Optional.of(new CodeList(name, file.codes, file.groups));
        } catch (Unreadable e) {
            findings.accept(e.finding());
        } catch (IOException e) {
            findings.accept(
                    Finding.error(
                            "unreadable-file",
                            SourcePosition.of(path),
                            path + " cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private static Finding noCodes(TableFile table) {
        var heading = table.headings().getFirst();
        return Finding.error(
                        "vocabulary-format",
                        heading.position(),
                        "a vocabulary needs a column `code`, and this one has none")
                .quoting(heading.text())
                .withFix("write `code,label` as the first line");
    }

    private void add(RawRow row) {
        var code = cell(row, "code");
        if (row.isBlank()) {
            return;
        }
        if (code.isEmpty()) {
            report(row, "code", "this value has no code", "write a short code");
            return;
        }
        var first = firstPlaces.putIfAbsent(code, row.places().row());
        if (first != null) {
            report(row, "code", "code `" + code + "` is already at " + first, "keep one of them");
            return;
        }
        var group = cell(row, "region");
        if (!group.isEmpty()) {
            groups.put(code, group);
        }
        codes.add(new Code(code, labels(row, code), isNotApplicable(row)));
    }

    /// Labels by language. Other spellings that a cell may hold stand among them, under keys that
    /// are no languages.
    private Map<String, String> labels(RawRow row, String code) {
        var labels = new LinkedHashMap<String, String>();
        columns.forEach((column, _) -> {
            var text = cell(row, column);
            if (!text.isEmpty() && (column.equals("label") || column.startsWith("label_"))) {
                labels.put(column.equals("label") ? "" : column.substring(6), text);
            } else if (!text.isEmpty() && column.equals("alpha3")) {
                labels.put("alpha3", text);
            }
        });
        if (countries && code.length() == 2) {
            labels.put("short", Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
        return labels;
    }

    private boolean isNotApplicable(RawRow row) {
        var text = cell(row, "not_applicable").toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.equals("no") || text.equals("false")) {
            return false;
        }
        if (!text.equals("yes") && !text.equals("true")) {
            report(
                    row,
                    "not_applicable",
                    "`not_applicable` is `yes` or empty, not `" + CellText.shown(text) + "`",
                    "write `yes` for the value that says that no other applies");
        }
        return true;
    }

    private String cell(RawRow row, String column) {
        var index = columns.get(column);
        return index == null || index >= row.cells().size()
                ? ""
                : CellText.trimmed(row.cells().get(index));
    }

    private void report(RawRow row, String column, String message, String fix) {
        var position = row.places().cell(columns.getOrDefault(column, 0));
        findings.accept(Finding.error("vocabulary-format", position, message).withFix(fix));
    }
}
