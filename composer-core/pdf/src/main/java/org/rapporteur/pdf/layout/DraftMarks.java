package org.rapporteur.pdf.layout;

import org.rapporteur.document.Block;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.Node;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.Paragraph;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/// What only a draft shows: the numbers of its findings in the margin, and the findings at its end.
final class DraftMarks {
    /// From the text to the numbers, in points.
    private static final double DISTANCE = 14;

    private final ParagraphSetter paragraphs;
    private final List<Finding> findings;

    /// Numbers of findings by the block that they belong to, until that block is set.
    private final TreeMap<SourcePosition, List<Integer>> open = new TreeMap<>();

    DraftMarks(ParagraphSetter paragraphs) {
        this.paragraphs = paragraphs;
        var document = paragraphs.job.document;
        this.findings = document.draft() == null ? List.of() : document.draft();
        if (!findings.isEmpty()) {
            assign();
        }
    }

    /// Each finding belongs to the last block that begins at or before its line.
    private void assign() {
        var begins = new TreeSet<SourcePosition>();
        for (var block : paragraphs.job.document.all(Node.class)) {
            if (block instanceof Block && block.position().isKnown()) {
                begins.add(line(block.position()));
            }
        }
        for (int i = 0; i < findings.size(); i++) {
            var position = findings.get(i).position();
            var begin = begins.floor(line(position));
            if (position.isKnown() && begin != null && begin.file().equals(position.file())) {
                open.computeIfAbsent(begin, _ -> new ArrayList<>()).add(i + 1);
            }
        }
    }

    private static SourcePosition line(SourcePosition position) {
        return SourcePosition.of(position.file(), position.line(), 0);
    }

    /// The marks beside a block; empty for most.
    List<Item> beside(SourcePosition position) {
        if (open.isEmpty() || !position.isKnown()) {
            return List.of();
        }
        var numbers = open.remove(line(position));
        if (numbers == null) {
            return List.of();
        }
        var job = paragraphs.job;
        var words = String.join(" ", numbers.stream().map(number -> "[" + number + "]").toList());
        var style = job.style(StyleName.TABLE_HEADER);
        var voice =
                paragraphs.inlines.voice(
                        style, Theme.Colour.ACCENT, Artifact.DRAFT, SourcePosition.UNKNOWN);
        double x = job.theme.page().textWidth() + DISTANCE;
        return paragraphs.oneLine(
                paragraphs.inlines.runs(Inlines.plain(words), voice),
                x,
                job.baseline(job.style(StyleName.BODY)));
    }

    /// The findings as blocks: number, severity, message, position, fix.
    List<Block> list() {
        if (findings.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<ListItem>();
        for (var finding : findings) {
            items.add(item(finding));
        }
        var title = Inlines.plain(paragraphs.job.document.labels().findings());
        return List.of(
                new Heading(1, title, "~findings", SourcePosition.UNKNOWN),
                new OrderedList(
                        items, 1, OrderedList.Numbering.DECIMAL, false, SourcePosition.UNKNOWN));
    }

    private static ListItem item(Finding finding) {
        var content = new ArrayList<Inline>();
        var severity = finding.severity().name().toLowerCase(Locale.ROOT);
        content.add(Inlines.strong(Inlines.plain(severity + ": ")));
        content.add(Inlines.text(finding.message()));
        if (!finding.fix().isEmpty()) {
            content.add(Inlines.text("; " + finding.fix()));
        }
        var place = new StringBuilder(" (").append(finding.rule());
        if (finding.position().isKnown()) {
            place.append(", ").append(finding.position());
        }
        content.add(Inlines.detail(Inlines.plain(place.append(")").toString())));
        return new ListItem(
                List.of(new Paragraph(Paragraph.Tone.BODY, content, SourcePosition.UNKNOWN)));
    }
}
