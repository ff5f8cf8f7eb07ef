package org.rapporteur.engine.check;

import org.rapporteur.data.Column;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;
import org.rapporteur.engine.data.CappedFindings;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A row that occurs twice. The column `number` does not count. Where rows hold nothing but codes,
/// or most of them occur again, they are answers of many, and nothing tells these apart.
final class DuplicateRow extends Rule<NoOptions> {
    /// So many rows, and so large a share of them that occurs again, make a survey.
    private static final int SURVEY = 20;

    private static final double SHARE = .3;

    DuplicateRow() {
        super(
                "duplicate-row",
                Severity.WARNING,
                "A row of a dataset that occurs twice",
                NoOptions.class);
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        for (var dataset : request.datasets()) {
            var compared =
                    dataset.columns().stream()
                            .filter(column -> !column.name().equals("number"))
                            .toList();
            if (compared.stream().allMatch(column -> column.vocabulary() != null)) {
                continue;
            }
            var columns = compared.stream().map(Column::name).toList();
            var suspects = repeated(dataset, columns);
            if (suspects.length > 0) {
                try (var capped = new CappedFindings(dataset.source(), request::report)) {
                    report(dataset, columns, suspects, capped);
                }
            }
        }
    }

    /// Hashes that occur more than once, sorted; none of a survey. Eight bytes a row are kept, and
    /// no text.
    private static long[] repeated(Dataset dataset, List<String> columns) {
        var hashes = new long[(int) Math.min(dataset.count(), Integer.MAX_VALUE - 8)];
        int rows = 0;
        for (var row : dataset.rows()) {
            if (rows < hashes.length && !isEmpty(row, columns)) {
                hashes[rows] = hash(row, columns);
                rows++;
            }
        }
        Arrays.sort(hashes, 0, rows);
        int found = 0;
        int repetitions = 0;
        for (int i = 1; i < rows; i++) {
            boolean again = hashes[i] == hashes[i - 1];
            repetitions += again ? 1 : 0;
            if (again && (found == 0 || hashes[found - 1] != hashes[i])) {
                hashes[found] = hashes[i];
                found++;
            }
        }
        boolean isSurvey = rows > SURVEY && repetitions > SHARE * rows;
        return Arrays.copyOf(hashes, isSurvey ? 0 : found);
    }

    private static boolean isEmpty(Row row, List<String> columns) {
        return columns.stream().allMatch(column -> row.text(column).isEmpty());
    }

    /// FNV-1a, 64 bits.
    private static long hash(Row row, List<String> columns) {
        long hash = 0xcbf29ce484222325L;
        for (var column : columns) {
            var text = row.text(column);
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
        }
        return hash;
    }

    private void report(
            Dataset dataset, List<String> columns, long[] suspects, CappedFindings findings) {
        Map<List<String>, Row> first = new HashMap<>();
        for (var row : dataset.rows()) {
            if (Arrays.binarySearch(suspects, hash(row, columns)) < 0) {
                continue;
            }
            var texts = columns.stream().map(row::text).toList();
            var earlier = first.putIfAbsent(texts, row);
            if (earlier != null) {
                findings.accept(
                        finding(
                                        row.position(),
                                        "row %s of %s is the same as row %s"
                                                .formatted(
                                                        row.number(),
                                                        dataset.name(),
                                                        earlier.number()))
                                .withFact(
                                        "first",
                                        "row " + earlier.number(),
                                        List.of(earlier.position()))
                                .withFix("delete one of the two, or write what tells them apart"));
            }
        }
    }
}
