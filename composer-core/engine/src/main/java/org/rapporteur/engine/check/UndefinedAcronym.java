package org.rapporteur.engine.check;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Table;
import org.rapporteur.engine.check.claim.Figures;
import org.rapporteur.engine.check.words.Acronyms;
import org.rapporteur.engine.check.words.Tokens;
import org.rapporteur.engine.data.PrintedColumns;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// An acronym that is used and never spelled out: not in the text, not in the glossary, not by a
/// vocabulary.
final class UndefinedAcronym extends Rule<NoOptions> {
    private static final int LISTED = 12;

    /// Shorter acronyms are often words as well: WHO, IT.
    private static final int SHORT = 3;

    private final Reading reading;

    UndefinedAcronym(Reading reading) {
        super(
                "undefined-acronym",
                Severity.ADVICE,
                "An acronym that neither the text nor the glossary spells out",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        if (text.language().isEmpty()) {
            return;
        }
        var known = new HashSet<String>(text.words().phrases("acronyms"));
        for (var label : List.of("annex", "table", "figure", "paragraph")) {
            known.add(request.labels().text(label).toUpperCase(request.labels().language()));
        }
        request.glossary().keySet().forEach(term -> known.add(Acronyms.plain(term)));
        addCodes(request, known);
        for (var passage : text.passages()) {
            if (Acronyms.mayHave(passage.text())) {
                Acronyms.addDefined(Tokens.of(passage), known);
            }
        }
        var data = request.datasets().stream().map(DatasetAcronyms::of).toList();
        data.forEach(one -> known.addAll(one.defined()));
        Map<String, SourcePosition> used = new LinkedHashMap<>();
        for (var passage : text.prose()) {
            Acronyms.used(passage)
                    .forEach((acronym, at) -> used.putIfAbsent(acronym, passage.position(at)));
        }
        var words = smallWords(text);
        used.forEach((acronym, place) -> {
            boolean isWord =
                    acronym.length() > SHORT && words.contains(acronym.toLowerCase(Locale.ROOT));
            if (!isKnown(acronym, known) && !isWord) {
                request.report(
                        finding(place, "%s is never spelled out".formatted(acronym))
                                .quoting(acronym)
                                .withFix(
                                        "spell it out where it first stands, \"… (%s)\", or add it to `glossary`"
                                                .formatted(acronym)));
                known.add(acronym);
            }
        });
        data.stream()
                .filter(one -> isPrinted(one.dataset(), text, request))
                .forEach(one -> check(one, known, text, request));
    }

    /// Whether the report prints rows of a dataset, or counts of its groups.
    private static boolean isPrinted(Dataset dataset, ReportText text, CheckRequest request) {
        var document = request.document();
        return document.all(Table.class).stream()
                        .anyMatch(table ->
                                table.rows() instanceof DatasetRows rows
                                        && rows.dataset().name().equals(dataset.name()))
                || text.passages().stream()
                        .anyMatch(passage -> passage.position().file().equals(dataset.source()))
                || document.all(Datum.class).stream()
                        .anyMatch(datum ->
                                datum.expression().startsWith(dataset.name() + ".count('"));
    }

    /// Words that the text has in small letters, or labels have: "ANNEX" is none but shouted.
    private static Set<String> smallWords(ReportText text) {
        var words = new HashSet<String>();
        for (var passage : text.passages()) {
            for (var token : Tokens.of(passage)) {
                if (token.isWord() && !token.isCapitals()) {
                    words.add(token.folded());
                }
            }
        }
        return words;
    }

    /// What a vocabulary has a longer label for, in the report's language.
    private static void addCodes(CheckRequest request, Set<String> known) {
        var locale = request.labels().language();
        for (var dataset : request.datasets()) {
            for (var column : Figures.coded(dataset)) {
                var vocabulary = column.vocabulary();
                if (vocabulary != null) {
                    vocabulary.codes().stream()
                            .filter(code -> isLonger(code.label(locale), code.code()))
                            .forEach(code -> known.add(code.code()));
                }
            }
        }
    }

    private static boolean isLonger(String label, String code) {
        return label.contains(" ") || label.length() > code.length() + 3;
    }

    private static boolean isKnown(String acronym, Set<String> known) {
        return known.contains(acronym) || known.contains(acronym + "s");
    }

    /// Those that only a dataset has, in one finding.
    private void check(
            DatasetAcronyms data, Set<String> known, ReportText text, CheckRequest request) {
        var dataset = data.dataset();
        var found = new LinkedHashMap<>(data.used());
        found.keySet().removeIf(acronym -> isKnown(acronym, known));
        addLabels(dataset, known, found, text, request);
        if (found.isEmpty()) {
            return;
        }
        known.addAll(found.keySet());
        var names = new ArrayList<>(found.keySet());
        var shown = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        request.report(
                finding(
                                found.values().iterator().next(),
                                "%s has acronyms that are never spelled out: %s"
                                        .formatted(
                                                dataset.name(),
                                                names.size() > LISTED
                                                        ? shown
                                                                + " and "
                                                                + (names.size() - LISTED)
                                                                + " more"
                                                        : shown))
                        .quoting(names.getFirst())
                        .withFact("first used", shown, List.copyOf(found.values()))
                        .withFix(
                                "add them to `glossary` in report.yaml: `glossary: {%s: …}`"
                                        .formatted(names.getFirst())));
    }

    /// Whether the report prints a label: in a table of the dataset, in counts of its groups, in
    /// what a section makes of its rows.
    private static boolean isPrinted(
            Dataset dataset, String column, String label, ReportText text, CheckRequest request) {
        var counted = dataset.name() + ".count('" + column + "'";
        var document = request.document();
        return document.all(Datum.class).stream()
                        .anyMatch(datum -> datum.expression().startsWith(counted))
                || document.all(Table.class).stream()
                        .anyMatch(table ->
                                table.rows() instanceof DatasetRows rows
                                        && rows.dataset().name().equals(dataset.name())
                                        && PrintedColumns.of(rows).contains(column))
                || text.passages().stream()
                        .filter(passage -> passage.position().file().equals(dataset.source()))
                        .anyMatch(passage -> passage.text().contains(label));
    }

    /// Labels of values that some row has and that are acronyms themselves.
    private static void addLabels(
            Dataset dataset,
            Set<String> known,
            Map<String, SourcePosition> found,
            ReportText text,
            CheckRequest request) {
        var locale = request.labels().language();
        for (var breakdown : text.figures().breakdowns(dataset)) {
            for (var group : breakdown.groups()) {
                var label = breakdown.column().label(group.code(), locale);
                var tokens = Tokens.of(label);
                if (group.count() > 0
                        && tokens.size() == 1
                        && Acronyms.isAcronym(tokens.getFirst())
                        && !isKnown(label, known)
                        && isPrinted(dataset, breakdown.column().name(), label, text, request)) {
                    found.putIfAbsent(label, group.rows().getFirst());
                }
            }
        }
    }
}
