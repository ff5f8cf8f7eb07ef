package org.rapporteur.engine;

import org.rapporteur.document.Datum;
import org.rapporteur.engine.reference.Conditions;
import org.rapporteur.engine.reference.DataReferences;
import org.rapporteur.engine.reference.Origin;
import org.rapporteur.engine.reference.Places;
import org.rapporteur.engine.report.CheckSettings.Expectation;
import org.rapporteur.finding.Fact;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The conditions that are expected to hold.
record Expectations(DataReferences references, Consumer<Finding> findings) {
    /// How many rows a figure names.
    private static final int ROWS = 12;

    /// @param rule under which those that do not hold are reported
    void check(List<Expectation> expectations, String rule) {
        for (var expectation : expectations) {
            var condition = expectation.condition();
            var verdict =
                    Conditions.judge(condition.text(), references, condition.position(), findings);
            if (verdict.isSound() && !verdict.holds()) {
                findings.accept(disappointed(expectation, verdict, rule));
            }
        }
    }

    private Finding disappointed(Expectation expectation, Conditions.Verdict verdict, String rule) {
        var condition = expectation.condition();
        var because = expectation.because();
        var finding =
                Finding.error(
                                rule,
                                condition.position(),
                                "this was expected and does not hold: %s"
                                                .formatted(condition.text())
                                        + (because.isEmpty() ? "" : " (" + because + ")"))
                        .quoting(condition.text())
                        .withFix("correct the data, or the expectation");
        for (var compared : verdict.comparisons()) {
            finding =
                    finding.withFact(
                            compared.written(),
                            compared.values() + (compared.holds() ? "" : ", which is not so"));
        }
        var figures = new LinkedHashMap<String, Datum>();
        verdict.figures().forEach(figure -> figures.putIfAbsent(figure.expression(), figure));
        for (var figure : figures.values()) {
            finding = with(finding, "$" + figure.expression(), words(figure), places(figure));
        }
        return finding;
    }

    /// The words name the places already, shorter.
    private static Finding with(
            Finding finding, String name, String words, List<SourcePosition> places) {
        var facts = new ArrayList<>(finding.facts());
        facts.add(new Fact(name, words, places));
        return new Finding(
                finding.severity(),
                finding.rule(),
                finding.message(),
                finding.position(),
                finding.quote(),
                facts,
                finding.fix());
    }

    private List<SourcePosition> places(Datum figure) {
        var origin = references.origin(figure.expression()).orElse(null);
        if (origin == null) {
            return List.of();
        }
        return origin.rows() == null
                ? Stream.of(origin.stated()).filter(SourcePosition::isKnown).toList()
                : origin.rows().first(ROWS);
    }

    /// "25 (data/contributions.csv:2–13 and 13 more)".
    private String words(Datum figure) {
        var origin = references.origin(figure.expression());
        return figure.value() + " (" + origin.map(this::source).orElse(figure.source()) + ")";
    }

    private String source(Origin origin) {
        var rows = origin.rows();
        if (rows == null) {
            return origin.stated().isKnown()
                    ? origin.source() + ", " + origin.stated()
                    : origin.source();
        }
        var places = Places.of(rows, ROWS);
        if (places.count() == 0) {
            return origin.source();
        }
        long more = rows.count() - places.count();
        return places.words() + (more > 0 ? " and " + more + " more" : "");
    }
}
