package org.rapporteur.pdf;

import static org.rapporteur.document.Inlines.crossReference;
import static org.rapporteur.document.Inlines.detail;
import static org.rapporteur.document.Inlines.emphasis;
import static org.rapporteur.document.Inlines.link;
import static org.rapporteur.document.Inlines.plain;
import static org.rapporteur.document.Inlines.strong;
import static org.rapporteur.document.Inlines.text;

import org.rapporteur.document.Annex;
import org.rapporteur.document.Attachment;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.CodeBlock;
import org.rapporteur.document.Contents;
import org.rapporteur.document.DefinitionList;
import org.rapporteur.document.Document;
import org.rapporteur.document.DraftFinding;
import org.rapporteur.document.Figure;
import org.rapporteur.document.FixedLabels;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.Mark;
import org.rapporteur.document.Metadata;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.Outline;
import org.rapporteur.document.Recording;
import org.rapporteur.document.RunningContent;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.document.TitleLine;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A report with something of everything.
final class Demo {
    private static final String LONG =
            "The Best Practice Forum met for the fifth time by video; the call went through every"
                + " contribution received since the deadline had been moved, and looked at ways in"
                + " which the output document might be built.";

    private Demo() {}

    static Document document() {
        return document(body(), annexes(), Contents.AUTO, null);
    }

    static Document draft() {
        var findings =
                List.of(
                        Finding.error(
                                        "count-differs",
                                        SourcePosition.of("summary.md", 7, 12),
                                        "the text says 26 contributions, the data have 25")
                                .withFix("write $contributions.count"),
                        Finding.warning(
                                "stale-snapshot",
                                SourcePosition.of("report.yaml", 4, 1),
                                "the list is older than the report"));
        return draft(findings.stream().map(DraftFinding::of).toList());
    }

    static Document draft(List<DraftFinding> findings) {
        return document(body(), annexes(), Contents.AUTO, findings);
    }

    static Document of(List<Block> body) {
        return document(body, List.of(), Contents.NEVER, null);
    }

    static Document document(
            List<Block> body,
            List<Annex> annexes,
            Contents contents,
            @org.jspecify.annotations.Nullable List<DraftFinding> draft) {
        return new Document(
                new Metadata(
                        "Best Practice Forum on Cybersecurity",
                        "Virtual Meeting V",
                        "IGF Secretariat",
                        List.of("cybersecurity", "IGF"),
                        "en-GB",
                        Instant.parse("2017-10-30T00:00:00Z"),
                        "Rapporteur 0.1.0"),
                titleBlock(),
                new RunningContent(
                        plain("BPF Cybersecurity: Virtual Meeting V"),
                        "Summary Report",
                        "11 October 2017"),
                new FixedLabels("Contents", "Draft", "Findings"),
                contents,
                false,
                body,
                annexes,
                List.of(
                        Attachment.of(
                                "contributions.csv",
                                "text/csv",
                                "Contributions",
                                "number,contributor\n1,A\n".getBytes(StandardCharsets.UTF_8))),
                draft);
    }

    private static List<TitleLine> titleBlock() {
        return List.of(
                new TitleLine(TitleLine.Role.ORGANIZATION, plain("Internet Governance Forum")),
                new TitleLine(TitleLine.Role.TITLE, plain("Best Practice Forum on Cybersecurity")),
                new TitleLine(TitleLine.Role.SUBTITLE, plain("Virtual Meeting V, Summary Report")),
                new TitleLine(TitleLine.Role.DATE, plain("11 October 2017")),
                new TitleLine(TitleLine.Role.COUNT, plain("28 participants")),
                new TitleLine(TitleLine.Role.COUNT, plain("27 contributions")));
    }

    static List<Block> body() {
        var blocks = new ArrayList<Block>();
        blocks.add(
                numbered(
                        1,
                        text(
                                "The Best Practice Forum met for the fifth time by video on 11"
                                    + " October 2017; Markus Kummer was in the chair. The call went"
                                    + " through every contribution received since the deadline had"
                                    + " been moved, and looked at ways in which the output document"
                                    + " might be built.")));
        blocks.add(
                numbered(
                        2,
                        text("An overview of "),
                        link(
                                "https://www.intgovforum.org/multilingual/content/bpf",
                                plain("all written contributions")),
                        text(" opened the meeting. With the first, "),
                        strong(plain("soft")),
                        text(
                                " deadline on 15 September and the second two weeks later, their"
                                        + " number had grown from 14 to 25; "),
                        crossReference("contributions", plain("Annex II")),
                        text(" now lists 27, against 17 in the year before."),
                        new Footnote(
                                1,
                                List.of(
                                        text("See paragraph 2 of the "),
                                        emphasis(plain("2016 report")),
                                        text(
                                                ", which counted them in another way and is kept"
                                                        + " with the papers of that meeting.")),
                                SourcePosition.UNKNOWN),
                        text(" "),
                        crossReference("overview", plain("Annex III")),
                        text(
                                " shows where they come from: the largest share is from the"
                                    + " Asia-Pacific Group (8 of 25, 32\u00a0%), and 19 of 25 were"
                                    + " sent on behalf of an organization.")));
        blocks.add(
                Blocks.bulletList(
                        List.of(
                                Blocks.item(plain("a list below a paragraph")),
                                new ListItem(
                                        List.of(
                                                Blocks.paragraph(plain("with a list inside, ")),
                                                Blocks.bulletList(
                                                        List.of(
                                                                Blocks.item(plain(LONG)),
                                                                Blocks.item(plain("short")))))),
                                Blocks.item(plain(LONG)))));
        blocks.add(numbered(3, text(LONG)));
        blocks.add(Blocks.heading(1, plain("Next steps")));
        blocks.add(Blocks.paragraph(plain(LONG)));
        blocks.add(Blocks.heading(2, plain("The call to members")));
        blocks.add(
                Blocks.paragraph(
                        List.of(
                                text("Plain, "),
                                strong(plain("bold, ")),
                                emphasis(plain("italic, ")),
                                strong(List.of(emphasis(plain("both")))),
                                text(" and "),
                                Inlines.code("rapporteur check"),
                                text("; see "),
                                link(
                                        "https://www.intgovforum.org/multilingual/index.php?q=filedepot_download/4904/717",
                                        plain(
                                                "https://www.intgovforum.org/multilingual/index.php?q=filedepot_download/4904/717")),
                                text("."))));
        blocks.add(
                Blocks.orderedList(
                        List.of(
                                Blocks.item(plain("First draft by 3 November")),
                                Blocks.item(plain(LONG)),
                                Blocks.item(plain("Next call")))));
        blocks.add(Blocks.quote(List.of(Blocks.paragraph(plain(LONG)))));
        blocks.add(
                new CodeBlock(
                        "sections:\n  - narrative: summary.md\n    numbered: true",
                        SourcePosition.UNKNOWN));
        blocks.add(
                Blocks.definitionList(
                        List.of(
                                new DefinitionList.Definition(
                                        plain("BPF"),
                                        List.of(Blocks.paragraph(plain("Best Practice Forum")))),
                                new DefinitionList.Definition(
                                        plain("MAG"), List.of(Blocks.paragraph(plain(LONG)))))));
        return blocks;
    }

    private static Block numbered(int number, Inline... content) {
        return new NumberedParagraph(
                number,
                List.of(content),
                "para-" + number,
                SourcePosition.of("summary.md", number * 3, 1));
    }

    static List<Annex> annexes() {
        return List.of(
                annex("participants", "Annex I", "Participants List", participants()),
                annex("contributions", "Annex II", "BPF Contributions", register()),
                annex(
                        "overview",
                        "Annex III",
                        "BPF Contributions Overview",
                        List.of(
                                table(40),
                                Blocks.heading(1, plain("Who contributed")),
                                chart(),
                                chart())));
    }

    private static Annex annex(String id, String label, String title, List<Block> content) {
        return new Annex(id, label, plain(title), content, SourcePosition.UNKNOWN);
    }

    static List<Block> participants() {
        var items = new ArrayList<ListItem>();
        for (int i = 1; i <= 28; i++) {
            items.add(
                    i < 4
                            ? Blocks.item(
                                    List.of(text("Markus Kummer "), detail(plain("Facilitator"))))
                            : Blocks.item(plain("Eleonora Mazzucchi " + i)));
        }
        return List.of(Blocks.note(plain("28 persons took part.")), Blocks.plainList(items, 2));
    }

    static List<Block> register() {
        var items = new ArrayList<ListItem>();
        for (int i = 1; i <= 27; i++) {
            items.add(
                    Blocks.item(
                            List.of(
                                    link("https://example.org/" + i, plain("Ms. Anita Sohan")),
                                    text(" "),
                                    detail(
                                            plain(
                                                    "Commonwealth Telecommunications Organisation"
                                                            + " (CTO)")))));
        }
        return List.of(Blocks.register(items));
    }

    static Table table(int rows) {
        var all = new ArrayList<TableRow>();
        for (int i = 1; i <= rows; i++) {
            all.add(
                    TableRow.body(
                            List.of(
                                    List.of(detail(plain(Integer.toString(i)))),
                                    List.of(
                                            link(
                                                    "https://example.org/" + i,
                                                    plain("Mr. Foncham Denis Doh")),
                                            text(" "),
                                            detail(
                                                    plain(
                                                            i % 4 == 0
                                                                    ? "Cameroon Internet Governance"
                                                                            + " Organization and"
                                                                            + " Friends"
                                                                    : "Microsoft"))),
                                    plain(i % 3 == 0 ? "Technical Community" : "Civil Society"),
                                    plain(i % 5 == 0 ? "GRULAC" : "APG"),
                                    plain(i % 2 == 0 ? "Individual" : "Organization"))));
        }
        return new Table(
                "contributions-table",
                new Caption(
                        "Table 1",
                        plain("Contributions by contributor, N = 25, as of 27 October 2017")),
                List.of(
                        column("", TableColumn.Align.END, false),
                        column("Contributor", TableColumn.Align.START, true),
                        column("Stakeholder group", TableColumn.Align.START, false),
                        column("Region", TableColumn.Align.START, false),
                        column("Sent as", TableColumn.Align.START, false)),
                TableRows.of(all),
                SourcePosition.UNKNOWN);
    }

    static TableColumn column(String title, TableColumn.Align align, boolean rowHeader) {
        return new TableColumn(plain(title), align, rowHeader);
    }

    static Block chart() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 6; i++) {
            double y = i * 16;
            marks.add(new Mark.TextRun("Civil Society", 70, y + 9, FontCut.SANS, 9, 0x1d252d));
            marks.add(
                    new Mark.Fill(
                            new Outline(new Rectangle2D.Double(130, y + 1, 200 - i * 30, 10.2)),
                            0x00558c));
            marks.add(new Mark.TextRun("10", 335 - i * 30, y + 9, FontCut.SANS, 9, 0x1d252d));
        }
        return new Figure(
                "chart",
                new Caption("Figure 1", plain("Contributions by stakeholder group, N = 25")),
                new Recording(420, 96, marks),
                "Bar chart: Civil Society 10 of 25",
                null,
                SourcePosition.UNKNOWN);
    }
}
