package org.rapporteur.engine.report;

import org.rapporteur.engine.report.Shape.Choice;
import org.rapporteur.engine.report.Shape.Fields;
import org.rapporteur.engine.report.Shape.Language;
import org.rapporteur.engine.report.Shape.ListOf;
import org.rapporteur.engine.report.Shape.MapOf;
import org.rapporteur.engine.report.Shape.Truth;
import org.rapporteur.engine.report.Shape.Whole;
import org.rapporteur.engine.report.Shape.Words;

import java.util.List;

/// The keys of a policy.
final class PolicyKeys {
    private static final List<Key> RULE =
            List.of(
                    Key.of(
                            "severity",
                            new Choice(List.of("advice", "warning", "error")),
                            "What its findings weigh at least.",
                            "error"));

    static final List<Key> ALL =
            List.of(
                    Key.of("rapporteur", new Whole(1), "Version of this format.", "1"),
                    Key.of(
                            "rules",
                            new MapOf(new Fields(RULE, "severity", true), false),
                            "What the findings of rules weigh at least.",
                            "{stated-count: error}"),
                    Key.of(
                            "keep-rules",
                            new Truth(),
                            "Whether no report makes any rule weigh less than it does.",
                            "true"),
                    Key.of(
                            "expect",
                            new ListOf(new Fields(ReportKeys.EXPECTATION, "that", false)),
                            "Conditions that have to hold in every report.",
                            "[$contributions.count > 0]"),
                    Key.of(
                            "accept",
                            new ListOf(new Fields(ReportKeys.ACCEPTANCE, "", false)),
                            "Findings that may stay, and why.",
                            "[{rule: stated-count, text: \"WEOG – 4\", because: as published}]"),
                    Key.of("strict", new Truth(), "Whether warnings count as errors.", "true"),
                    Key.of("max-warnings", new Whole(0), "How many warnings there may be.", "10"),
                    Key.of(
                            "languages",
                            new ListOf(new Language()),
                            "The languages that reports may be in: rules on words know these.",
                            "[en, fr]"),
                    Key.of(
                            "baseline",
                            new Words(),
                            "A file of old findings, beside the policy.",
                            "baseline.json"),
                    Key.of(
                            "aliases",
                            new Words(),
                            "A file of names, beside the policy.",
                            "aliases.csv"));

    private PolicyKeys() {}
}
