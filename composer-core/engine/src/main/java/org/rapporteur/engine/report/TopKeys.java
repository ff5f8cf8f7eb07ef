package org.rapporteur.engine.report;

import static org.rapporteur.engine.report.ReportKeys.ACCEPTANCE;
import static org.rapporteur.engine.report.ReportKeys.ANNEX;
import static org.rapporteur.engine.report.ReportKeys.DATASET;
import static org.rapporteur.engine.report.ReportKeys.EXPECTATION;
import static org.rapporteur.engine.report.ReportKeys.FACT;
import static org.rapporteur.engine.report.ReportKeys.NUMBERING;
import static org.rapporteur.engine.report.ReportKeys.RULE;

import org.rapporteur.engine.report.Shape.Choice;
import org.rapporteur.engine.report.Shape.Day;
import org.rapporteur.engine.report.Shape.DayOrDays;
import org.rapporteur.engine.report.Shape.Fields;
import org.rapporteur.engine.report.Shape.Language;
import org.rapporteur.engine.report.Shape.ListOf;
import org.rapporteur.engine.report.Shape.MapOf;
import org.rapporteur.engine.report.Shape.Sections;
import org.rapporteur.engine.report.Shape.Truth;
import org.rapporteur.engine.report.Shape.Whole;
import org.rapporteur.engine.report.Shape.Words;

import java.util.ArrayList;
import java.util.List;

/// Every key of report.yaml, once: the reader checks by this table, the JSON Schema is made of it.
final class TopKeys {
    private static final Shape TEXT = new Words();
    private static final Shape TRUTH = new Truth();

    /// In the order in which people write them.
    static final List<Key> ALL = all();

    private TopKeys() {}

    private static List<Key> all() {
        var keys = new ArrayList<Key>();
        keys.addAll(title());
        keys.addAll(content());
        keys.addAll(print());
        keys.addAll(checks());
        return List.copyOf(keys);
    }

    private static List<Key> title() {
        return List.of(
                Key.of("rapporteur", new Whole(1), "Version of this format.", "1").shared(),
                Key.of("title", TEXT, "The report's title.", "Summary Report").required(),
                Key.of("subtitle", TEXT, "The line below the title.", "Virtual Meeting V"),
                Key.of("organization", TEXT, "Whose report it is.", "Internet Governance Forum")
                        .shared(),
                Key.of("series", TEXT, "The series that it belongs to.", "Summary reports")
                        .shared(),
                Key.of("short-title", TEXT, "The title for running headers.", "BPF Cybersecurity"),
                Key.of("number", TEXT, "Which meeting of its series.", "5"),
                Key.of("symbol", TEXT, "The document's symbol.", "A/RES/70/125"),
                Key.of("place", TEXT, "Where the meeting was.", "Geneva").shared(),
                Key.of(
                        "date",
                        new DayOrDays(),
                        "The day of the meeting, or first and last day.",
                        "2017-10-11/2017-10-13"),
                Key.of("issued", new Day(), "The day of the report.", "2017-10-30"),
                Key.of("author", new ListOf(TEXT), "Who wrote it.", "The secretariat").shared(),
                Key.of(
                                "keywords",
                                new ListOf(TEXT),
                                "Words by which it is found.",
                                "[cybersecurity, meeting]")
                        .shared(),
                Key.of("language", new Language(), "The report's language (BCP 47).", "en-GB")
                        .shared());
    }

    private static List<Key> content() {
        return List.of(
                Key.of(
                                "template",
                                TEXT,
                                "The report template: its name, or the path of its folder.",
                                "meeting-summary")
                        .shared(),
                Key.of(
                                "title-block",
                                new ListOf(TEXT),
                                "The lines of the title block, instead of the template's own.",
                                "[$report.title, $report.date]")
                        .shared(),
                Key.of("output", TEXT, "The file to write.", "summary-report.pdf"),
                Key.of(
                        "data",
                        new MapOf(new Fields(DATASET, "file", true), true),
                        "The datasets.",
                        "{participants: data/participants.csv}"),
                Key.of(
                        "facts",
                        new MapOf(new Fields(FACT, "value", false), true),
                        "Figures from elsewhere.",
                        "{last_year: {value: 17, source: \"2016 report, paragraph 2\"}}"),
                Key.of(
                        "sections",
                        new Sections(),
                        "The body, in order.",
                        "[narrative: summary.md]"),
                Key.of(
                        "annexes",
                        new ListOf(new Fields(ANNEX, "", false)),
                        "The annexes, in order; the tool numbers them.",
                        "[{title: Participants List, sections: [participants]}]"));
    }

    private static List<Key> print() {
        return List.of(
                Key.of(
                                "toc",
                                new Choice(List.of("auto", "true", "false")),
                                "Whether a table of contents is printed.",
                                "auto")
                        .shared(),
                Key.of(
                                "numbering",
                                new Fields(NUMBERING, "", false),
                                "How things are numbered.",
                                "{annexes: letter}")
                        .shared(),
                Key.of("justify", TRUTH, "Whether both edges of the text are straight.", "true")
                        .shared(),
                Key.of(
                                "attach",
                                new Choice(List.of("used", "none")),
                                "Whether the PDF carries the data that were used.",
                                "none")
                        .shared(),
                Key.of(
                                "glossary",
                                new MapOf(TEXT, false),
                                "Terms and what they mean.",
                                "{WEOG: Western European and Others Group}")
                        .shared());
    }

    private static List<Key> checks() {
        return List.of(
                Key.of(
                                "rules",
                                new MapOf(new Fields(RULE, "severity", true), false),
                                "Rules that weigh more or less than usual, and their options.",
                                "{name-variant: off}")
                        .shared(),
                Key.of(
                        "accept",
                        new ListOf(new Fields(ACCEPTANCE, "", false)),
                        "Findings that may stay, and why.",
                        "[{rule: stated-count, text: \"WEOG – 4\", because: as published}]"),
                Key.of(
                                "expect",
                                new ListOf(new Fields(EXPECTATION, "that", false)),
                                "Conditions that have to hold.",
                                "[$contributions.count == 25]")
                        .shared());
    }
}
