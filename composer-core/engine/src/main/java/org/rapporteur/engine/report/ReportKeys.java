package org.rapporteur.engine.report;

import org.rapporteur.engine.report.Shape.Choice;
import org.rapporteur.engine.report.Shape.Day;
import org.rapporteur.engine.report.Shape.Fields;
import org.rapporteur.engine.report.Shape.MapOf;
import org.rapporteur.engine.report.Shape.Sections;
import org.rapporteur.engine.report.Shape.Truth;
import org.rapporteur.engine.report.Shape.Whole;
import org.rapporteur.engine.report.Shape.Words;

import java.util.List;

/// The keys inside of datasets, sections, annexes and the like.
final class ReportKeys {
    private static final Shape TEXT = new Words();
    private static final Shape TRUTH = new Truth();

    static final List<Key> COLUMN =
            List.of(
                    Key.of("heading", TEXT, "The column's heading in the file.", "SH GROUP"),
                    Key.of(
                            "vocabulary",
                            TEXT,
                            "The code list that the cells are written in.",
                            "stakeholder-groups"),
                    Key.of(
                            "type",
                            new Choice(List.of("text", "number", "date")),
                            "What the cells hold.",
                            "number"));

    static final List<Key> DATASET =
            List.of(
                    Key.of(
                            "file",
                            TEXT,
                            "The file: CSV, TSV, JSON, YAML or XLSX.",
                            "data/contributions.csv"),
                    Key.of(
                            "as-of",
                            new Day(),
                            "The day on which the data were as they are.",
                            "2017-10-27"),
                    Key.of("sheet", TEXT, "The sheet of a workbook, else the first.", "Attendance"),
                    Key.of(
                            "header-row",
                            new Whole(1),
                            "The line that names the columns, else the first.",
                            "3"),
                    Key.of(
                            "columns",
                            new MapOf(new Fields(COLUMN, "heading", false), true),
                            "Only columns that the file names otherwise, or with a code list of"
                                    + " their own.",
                            "{stakeholder_group: SH GROUP}"),
                    Key.of(
                            "same-as",
                            new Fields(
                                    List.of(
                                            Key.of(
                                                            "data",
                                                            TEXT,
                                                            "The other dataset.",
                                                            "contributions")
                                                    .required(),
                                            Key.of(
                                                            "by",
                                                            TEXT,
                                                            "The column that rows are matched by.",
                                                            "contributor")
                                                    .required()),
                                    "",
                                    false),
                            "Another dataset that has to hold the same rows.",
                            "{data: contributions, by: contributor}"),
                    Key.of(
                            "noun",
                            new Fields(
                                    List.of(
                                            Key.of("singular", TEXT, "One row.", "submission")
                                                    .required(),
                                            Key.of("plural", TEXT, "Several rows.", "submissions")
                                                    .required()),
                                    "",
                                    false),
                            "What one row is called, and what several are.",
                            "{singular: submission, plural: submissions}"));

    /// Beside a section's own options.
    static final List<Key> SECTION =
            List.of(
                    Key.of(
                            "data",
                            TEXT,
                            "The dataset, else the one that the section is named for.",
                            "submissions"),
                    Key.of("id", TEXT, "What cross-references call the section.", "overview"),
                    Key.of("title", TEXT, "A heading above the section.", "Overview"),
                    Key.of(
                            "caption",
                            TEXT,
                            "The caption of its table or figure.",
                            "Contributions by region"),
                    Key.of(
                            "when",
                            TEXT,
                            "The section is left out unless this holds.",
                            "$contributions.count > 0"),
                    Key.of(
                            "page-break",
                            TRUTH,
                            "Whether the section begins on a new page.",
                            "true"));

    static final List<Key> ANNEX =
            List.of(
                    Key.of("title", TEXT, "The annex's title.", "Participants List").required(),
                    Key.of("id", TEXT, "What cross-references call the annex.", "participants"),
                    Key.of("sections", new Sections(), "What it holds.", "[participants]")
                            .required(),
                    Key.of(
                            "when",
                            TEXT,
                            "The annex is left out unless this holds.",
                            "$participants.count > 0"));

    static final List<Key> FACT =
            List.of(
                    Key.of("value", TEXT, "The figure.", "17").required(),
                    Key.of("source", TEXT, "Where it comes from.", "2016 report, paragraph 2"));

    static final List<Key> ACCEPTANCE =
            List.of(
                    Key.of("rule", TEXT, "The rule of the finding.", "stated-count").required(),
                    Key.of("text", TEXT, "The words that it is about.", "WEOG – 4").required(),
                    Key.of("because", TEXT, "Why it may stay.", "as published").required());

    /// Beside a rule's own options.
    static final List<Key> RULE =
            List.of(
                    Key.of(
                            "severity",
                            new Choice(List.of("off", "advice", "warning", "error")),
                            "What its findings weigh.",
                            "warning"));

    static final List<Key> EXPECTATION =
            List.of(
                    Key.of("that", TEXT, "What has to hold.", "$contributions.count == 25")
                            .required(),
                    Key.of("because", TEXT, "Why it has to.", "25 were announced"));

    static final List<Key> NUMBERING =
            List.of(
                    Key.of(
                            "annexes",
                            new Choice(List.of("roman", "arabic", "letter", "none")),
                            "How annexes are numbered.",
                            "roman"));

    private ReportKeys() {}
}
