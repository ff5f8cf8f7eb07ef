package org.rapporteur.engine.check;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;
import org.rapporteur.document.Datum;
import org.rapporteur.engine.data.CappedFindings;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A cell that is empty where a value is needed: who a row is about, what a list is compared by,
/// what the report counts by.
final class MissingValue extends Rule<NoOptions> {
    /// Who a row is about.
    private static final Set<String> NAMES = Set.of("name", "contributor");

    private static final Pattern COUNTED =
            Pattern.compile("([a-z][a-z0-9_]*)\\.(?:count|share)\\('([a-z][a-z0-9_]*)', .*");
    private static final String ORGANIZATION = "organization";

    MissingValue() {
        super(
                "missing-value",
                Severity.WARNING,
                "A cell that is empty where the report needs a value.",
                NoOptions.class);
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var counted = counted(request);
        for (var dataset : request.datasets()) {
            var needed = new LinkedHashSet<String>();
            dataset.columns().stream()
                    .map(column -> column.name())
                    .filter(name ->
                            NAMES.contains(name)
                                    || counted.contains(dataset.name() + " " + name)
                                    || isComparedBy(dataset, name, request))
                    .forEach(needed::add);
            if (!needed.isEmpty()) {
                try (var capped = new CappedFindings(dataset.source(), request::report)) {
                    check(dataset, List.copyOf(needed), capped);
                }
            }
        }
    }

    /// Columns of codes that figures of the report count by.
    private static Set<String> counted(CheckRequest request) {
        var columns = new TreeSet<String>();
        for (var datum : request.document().all(Datum.class)) {
            var counted = COUNTED.matcher(datum.expression());
            if (counted.matches()) {
                request.dataset(counted.group(1))
                        .flatMap(dataset -> dataset.column(counted.group(2)))
                        .filter(column -> column.vocabulary() != null)
                        .ifPresent(column -> columns.add(counted.group(1) + " " + column.name()));
            }
        }
        return columns;
    }

    private static boolean isComparedBy(Dataset dataset, String column, CheckRequest request) {
        return request.sameRows().stream()
                .anyMatch(same ->
                        same.by().equals(column)
                                && (same.dataset().equals(dataset.name())
                                        || same.other().equals(dataset.name())));
    }

    private void check(Dataset dataset, List<String> needed, CappedFindings findings) {
        for (var row : dataset.rows()) {
            for (var column : missing(row, needed)) {
                findings.accept(missing(dataset, row, column));
            }
        }
    }

    private static List<String> missing(Row row, List<String> needed) {
        var missing = new ArrayList<String>();
        for (var column : needed) {
            if (row.text(column).isEmpty()) {
                missing.add(column);
            }
        }
        return missing;
    }

    private Finding missing(Dataset dataset, Row row, String column) {
        boolean isOrganization = NAMES.contains(column) && !row.text(ORGANIZATION).isEmpty();
        return finding(
                        row.position(column),
                        "row %s of %s has no %s".formatted(row.number(), dataset.name(), column))
                .withFix(
                        isOrganization
                                ? "write the organization here, too"
                                : NAMES.contains(column)
                                        ? "write the name, or delete the row"
                                        : "write a value of %s, or that it is not applicable"
                                                .formatted(column));
    }
}
