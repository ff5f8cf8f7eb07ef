package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes rows of a dataset from rows of its file.
final class RowReader {
    private final ColumnPlan plan;
    private final boolean ragged;
    private final Reports findings;
    private final Map<String, Integer> index;
    private final List<PlannedColumn> columns;
    private final @Nullable CodeReader[] codes;
    private final AccentForms accents = new AccentForms();
    private final CellCheck check;
    private final Set<Integer> reported = new HashSet<>();
    private final int country;
    private final int region;

    /// @param isText whether each row has to have as many cells as there are headings
    RowReader(ColumnPlan plan, boolean isText, Reports findings) {
        this.plan = plan;
        this.ragged = isText;
        this.findings = findings;
        index = plan.index();
        columns = plan.columns();
        check = new CellCheck(findings, accents);
        codes = new @Nullable CodeReader[columns.size()];
        for (int i = 0; i < codes.length; i++) {
            var list = columns.get(i).codes();
            codes[i] = list == null ? null : new CodeReader(list, findings);
        }
        country = index.getOrDefault("country", -1);
        region = index.getOrDefault("region", -1);
    }

    /// To be called when all rows are read.
    void end() {
        accents.report(findings);
    }

    /// @param number from 1
    FileRow read(RawRow raw, int number) {
        checkWidth(raw);
        var texts = new String[columns.size()];
        Arrays.setAll(texts, i -> cell(raw, columns.get(i)));
        if (region >= 0 && country >= 0 && texts[region].isEmpty()) {
            texts[region] = groupOf(texts[country]);
        }
        for (int i = 0; i < texts.length; i++) {
            var reader = codes[i];
            if (reader != null) {
                int cell = columns.get(i).index();
                texts[i] = reader.stored(texts[i], () -> raw.places().cell(cell));
            }
        }
        return new FileRow(index, columns, number, texts, raw.places());
    }

    private String cell(RawRow raw, PlannedColumn column) {
        int i = column.index();
        return column.isDerived() || i >= raw.cells().size()
                ? ""
                : check.clean(raw.cells().get(i), () -> raw.places().cell(i));
    }

    private String groupOf(String text) {
        var countries = columns.get(country).codes();
        var regions = codes[region];
        if (countries == null || regions == null) {
            return "";
        }
        return countries.stored(text).map(countries::group).map(regions::stored).orElse("");
    }

    private void checkWidth(RawRow raw) {
        int cells = raw.cells().size();
        int wanted = plan.headings().size();
        if (ragged && cells < wanted) {
            findings.accept(RaggedRow.tooShort(raw, plan.headings()));
        } else if (ragged && cells > wanted && hasText(raw, wanted)) {
            findings.accept(RaggedRow.tooLong(raw, plan.headings()));
        }
        for (int i : plan.unnamed()) {
            if (i < cells && !raw.cells().get(i).isBlank()) {
                reportUnnamed(raw, i);
            }
        }
        for (int i = wanted; !ragged && i < cells; i++) {
            if (!raw.cells().get(i).isBlank()) {
                reportUnnamed(raw, i);
            }
        }
    }

    private static boolean hasText(RawRow raw, int from) {
        return raw.cells().subList(from, raw.cells().size()).stream()
                .anyMatch(cell -> !cell.isBlank());
    }

    private void reportUnnamed(RawRow raw, int i) {
        if (!reported.add(i)) {
            return;
        }
        var position =
                i < plan.headings().size()
                        ? plan.headings().get(i).position()
                        : raw.places().cell(i);
        findings.accept(
                Finding.error(
                                "empty-header",
                                position,
                                "column "
                                        + (i + 1)
                                        + " has no heading, but cells below it have text")
                        .withFact("first cell", raw.places().cell(i).toString())
                        .withFix("write a heading, or delete the column"));
    }
}
