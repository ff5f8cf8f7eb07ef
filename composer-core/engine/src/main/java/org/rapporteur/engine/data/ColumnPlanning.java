package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.ColumnEntry;
import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Finds the columns of a dataset among the headings of its file: those that report.yaml names
/// first, then the others by their headings.
final class ColumnPlanning {
    private final List<Heading> headings;
    private final DatasetEntry entry;
    private final VocabularyShelf vocabularies;
    private final Consumer<Finding> findings;
    private final @Nullable PlannedColumn[] byIndex;
    private final Set<Integer> unnamed = new HashSet<>();
    private final Set<Integer> repeated = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    ColumnPlanning(
            List<Heading> headings,
            DatasetEntry entry,
            VocabularyShelf vocabularies,
            Consumer<Finding> findings) {
        this.headings = headings;
        this.entry = entry;
        this.vocabularies = vocabularies;
        this.findings = findings;
        byIndex = new @Nullable PlannedColumn[headings.size()];
    }

    ColumnPlan plan() {
        findRepeated();
        entry.columns().stream().filter(given -> given.heading() != null).forEach(this::placeGiven);
        for (int i = 0; i < byIndex.length; i++) {
            placeByHeading(i);
        }
        var columns = new ArrayList<PlannedColumn>();
        for (var column : byIndex) {
            if (column != null) {
                columns.add(column);
            }
        }
        derive(columns);
        reportMissing(columns);
        return new ColumnPlan(columns, headings, Set.copyOf(unnamed));
    }

    private void findRepeated() {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (heading.text().isEmpty()) {
                unnamed.add(i);
                continue;
            }
            var before = first.putIfAbsent(heading.text().toLowerCase(Locale.ROOT), i);
            if (before != null) {
                repeated.add(i);
                findings.accept(
                        Finding.error(
                                        "duplicate-header",
                                        heading.position(),
                                        String.format(
                                                Locale.ROOT,
                                                "heading `%s` stands above columns %d and %d",
                                                CellText.shown(heading.text()),
                                                before + 1,
                                                i + 1))
                                .quoting(heading.text())
                                .withFix("rename or delete one of them"));
            }
        }
    }

    private boolean isFree(int i) {
        return byIndex[i] == null && !unnamed.contains(i) && !repeated.contains(i);
    }

    private void placeGiven(ColumnEntry given) {
        int index = find(String.valueOf(given.heading()));
        if (index < 0) {
            report(given, String.valueOf(given.heading()));
        } else {
            place(index, given.name(), MappedColumn.Origin.GIVEN);
        }
    }

    /// The column of a heading: the very heading, else the same one but for case, accents and what
    /// joins its words; -1 if there is none.
    private int find(String heading) {
        var exact = CellText.trimmed(heading);
        var loose = NearNames.folded(exact);
        int near = -1;
        for (int i = headings.size() - 1; i >= 0; i--) {
            if (isFree(i) && headings.get(i).text().equals(exact)) {
                return i;
            }
            if (isFree(i) && NearNames.folded(headings.get(i).text()).equals(loose)) {
                near = i;
            }
        }
        return near;
    }

    private void placeByHeading(int i) {
        if (!isFree(i)) {
            return;
        }
        var wanted = ColumnNames.of(headings.get(i).text(), i + 1);
        var name = wanted;
        for (int number = 2; names.contains(name); number++) {
            name = wanted + "_" + number;
        }
        place(
                i,
                name,
                ColumnNames.isStandard(name)
                        ? MappedColumn.Origin.STANDARD
                        : MappedColumn.Origin.HEADING);
    }

    private void place(int i, String name, MappedColumn.Origin origin) {
        names.add(name);
        byIndex[i] = planned(name, headings.get(i).text(), i, origin);
    }

    private PlannedColumn planned(
            String name, String heading, int index, MappedColumn.Origin origin) {
        var given = given(name);
        return new PlannedColumn(
                name,
                heading,
                index,
                origin,
                codes(name, given),
                given == null ? null : given.type());
    }

    private @Nullable ColumnEntry given(String name) {
        return entry.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable CodeList codes(String name, @Nullable ColumnEntry given) {
        var wanted = given == null ? null : given.vocabulary();
        if (given == null || wanted == null) {
            return vocabularies.standard(name).orElse(null);
        }
        var list = vocabularies.list(wanted, given.position());
        if (list.isEmpty() && !vocabularies.names().contains(wanted)) {
            findings.accept(
                    Finding.error(
                                    "unknown-vocabulary",
                                    given.position(),
                                    "there is no vocabulary `" + wanted + "`")
                            .quoting(wanted)
                            .withFix(NearNames.fix(wanted, vocabularies.names())));
        }
        return list.orElse(null);
    }

    /// A region follows from the country where the file has none.
    private void derive(List<PlannedColumn> columns) {
        var country =
                columns.stream().filter(column -> column.name().equals("country")).findFirst();
        if (country.isPresent() && country.get().codes() != null && !names.contains("region")) {
            names.add("region");
            columns.add(
                    planned(
                            "region",
                            country.get().heading(),
                            country.get().index(),
                            MappedColumn.Origin.DERIVED));
        }
    }

    private void reportMissing(List<PlannedColumn> columns) {
        for (var given : entry.columns()) {
            if (given.heading() == null
                    && columns.stream().noneMatch(column -> column.name().equals(given.name()))) {
                report(given, given.name());
            }
        }
    }

    private void report(ColumnEntry given, String heading) {
        var known = headings.stream().map(Heading::text).filter(text -> !text.isEmpty()).toList();
        var near = NearNames.of(heading, known);
        var start = headings.isEmpty() ? SourcePosition.UNKNOWN : headings.getFirst().position();
        findings.accept(
                Finding.error(
                                "missing-column",
                                given.position(),
                                String.format(
                                        Locale.ROOT,
                                        "%s has no column `%s`",
                                        entry.file(),
                                        CellText.shown(heading)))
                        .quoting(heading)
                        .withFact("headings", NearNames.listed(known) + " at " + start)
                        .withFix(
                                near.isEmpty()
                                        ? "write one of the file's headings: "
                                                + NearNames.listed(known)
                                        : NearNames.fix(heading, known)));
    }
}
