package org.rapporteur.engine.check;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Table;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.engine.check.words.Token;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Snapshots that do not go together: one that was taken after the report was issued, or two of
/// different days in one sentence or annex that does not say so.
final class AsOf extends Rule<NoOptions> {
    private final Reading reading;

    AsOf(Reading reading) {
        super(
                "as-of",
                Severity.WARNING,
                "A dataset that is newer than the report, or two of different days side by side.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var dated = new LinkedHashMap<String, Dataset>();
        for (var dataset : request.datasets()) {
            if (dataset.asOf().isPresent()) {
                dated.put(dataset.name(), dataset);
            }
        }
        if (dated.isEmpty()) {
            return;
        }
        issued(request).ifPresent(day -> dated.values().forEach(one -> late(one, day, request)));
        if (dated.values().stream().map(Dataset::asOf).distinct().count() > 1) {
            for (var sentence : reading.of(request).allSentences()) {
                compare(sentence, dated, request);
            }
            request.document().annexes().forEach(annex -> compare(annex, dated, request));
        }
    }

    private static Optional<LocalDate> issued(CheckRequest request) {
        try {
            return request.figure("report.issued").map(day -> LocalDate.parse(day.value()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void late(Dataset dataset, LocalDate issued, CheckRequest request) {
        var day = dataset.asOf().orElseThrow();
        if (day.isAfter(issued)) {
            request.report(
                    finding(
                                    request.position(dataset),
                                    "%s are of %s, and the report is of %s"
                                            .formatted(dataset.name(), day, issued))
                            .quoting(day.toString())
                            .withFact("issued", issued.toString(), List.of())
                            .withFix(
                                    "use the data as they were on %s, or correct `issued`"
                                            .formatted(issued)));
        }
    }

    /// A sentence with figures of datasets of different days, and none of their dates.
    private void compare(Sentence sentence, Map<String, Dataset> dated, CheckRequest request) {
        var used = new LinkedHashMap<String, Token>();
        for (var token : sentence.tokens()) {
            var datum = token.datum();
            if (datum != null) {
                if (datum.expression().contains(".as_of")) {
                    return;
                }
                var name = root(datum);
                if (dated.containsKey(name)) {
                    used.putIfAbsent(name, token);
                }
            }
        }
        var names = List.copyOf(used.keySet());
        for (int i = 1; i < names.size(); i++) {
            var first = dated.get(names.getFirst());
            var other = dated.get(names.get(i));
            if (first != null && other != null && !first.asOf().equals(other.asOf())) {
                var token = used.get(names.get(i));
                var position =
                        token == null
                                ? SourcePosition.UNKNOWN
                                : sentence.passage().position(token.from());
                request.report(
                        different(position, "this sentence compares", first, other, request)
                                .withFix(
                                        "say of when they are: `$%s.as_of`, `$%s.as_of`"
                                                .formatted(first.name(), other.name())));
            }
        }
    }

    private static String root(Datum datum) {
        int dot = datum.expression().indexOf('.');
        return dot < 0 ? datum.expression() : datum.expression().substring(0, dot);
    }

    private void compare(Annex annex, Map<String, Dataset> dated, CheckRequest request) {
        var used = new ArrayList<Dataset>();
        for (var name : names(annex)) {
            var dataset = dated.get(name);
            if (dataset != null && !used.contains(dataset)) {
                used.add(dataset);
            }
        }
        for (var other : used) {
            if (!other.asOf().equals(used.getFirst().asOf())) {
                request.report(
                        different(
                                        annex.position(),
                                        annex.label() + " shows",
                                        used.getFirst(),
                                        other,
                                        request)
                                .withFix("use data of one day, or put them into two annexes"));
                return;
            }
        }
    }

    /// The datasets that an annex prints or counts.
    private static List<String> names(Annex annex) {
        var names = new ArrayList<String>();
        for (var block : Nodes.all(annex.content(), Block.class)) {
            switch (block) {
                case Table table -> addRows(table, names);
                case Chart chart -> addRows(chart.data(), names);
                case Figure figure when figure.data() != null -> addRows(figure.data(), names);
                default -> {}
            }
        }
        Nodes.all(annex.content(), Datum.class).forEach(datum -> names.add(root(datum)));
        return names;
    }

    private static void addRows(Table table, List<String> names) {
        if (table.rows() instanceof DatasetRows rows) {
            names.add(rows.dataset().name());
        } else {
            Nodes.all(List.of(table), Datum.class).forEach(datum -> names.add(root(datum)));
        }
    }

    private Finding different(
            SourcePosition position,
            String who,
            Dataset first,
            Dataset other,
            CheckRequest request) {
        return finding(
                        position,
                        "%s %s of %s and %s of %s"
                                .formatted(
                                        who,
                                        first.name(),
                                        first.asOf().orElseThrow(),
                                        other.name(),
                                        other.asOf().orElseThrow()))
                .withFact(
                        first.name(),
                        "as of " + first.asOf().orElseThrow(),
                        List.of(request.position(first)))
                .withFact(
                        other.name(),
                        "as of " + other.asOf().orElseThrow(),
                        List.of(request.position(other)));
    }
}
