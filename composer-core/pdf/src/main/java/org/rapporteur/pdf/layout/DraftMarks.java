package org.rapporteur.pdf.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.DraftFinding;
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

    /// From the numbers to the edge of the sheet, at least.
    private static final double EDGE = 6;

    /// Facts of one finding.
    private static final int FACTS = 6;

    private final ParagraphSetter paragraphs;
    private final List<DraftFinding> findings;

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

    /// Each finding belongs to the last block that begins at or before its line; one of a file that
    /// no block comes from to the first block of all.
    private void assign() {
        var begins = new TreeSet<SourcePosition>();
        @Nullable SourcePosition first = null;
        for (var block : paragraphs.job.document.all(Node.class)) {
            if (block instanceof Block && block.position().isKnown()) {
                begins.add(line(block.position()));
                first = first == null ? line(block.position()) : first;
            }
        }
        for (int i = 0; i < findings.size(); i++) {
            var place = findings.get(i).place();
            var begin = begins.floor(line(place));
            boolean isThere = begin != null && begin.file().equals(place.file());
            var beside = place.isKnown() && isThere ? begin : first;
            if (beside != null) {
                open.computeIfAbsent(beside, _ -> new ArrayList<>()).add(i + 1);
            }
        }
    }

    private static SourcePosition line(SourcePosition position) {
        return SourcePosition.of(position.file(), position.line(), 0);
    }

    /// The marks beside a block, on as many lines as they need; empty for most.
    List<Item> beside(SourcePosition position) {
        if (open.isEmpty() || !position.isKnown()) {
            return List.of();
        }
        var numbers = open.remove(line(position));
        if (numbers == null) {
            return List.of();
        }
        var job = paragraphs.job;
        var style = job.style(StyleName.TABLE_HEADER);
        var voice =
                paragraphs.inlines.voice(
                        style, Theme.Colour.ACCENT, Artifact.DRAFT, SourcePosition.UNKNOWN);
        double x = job.theme.page().textWidth() + DISTANCE;
        double room = job.theme.page().right() - DISTANCE - EDGE;
        double y = job.baseline(job.style(StyleName.BODY));
        var items = new ArrayList<Item>();
        var line = "";
        for (var mark : marks(numbers)) {
            var longer = line.isEmpty() ? mark : line + " " + mark;
            if (!line.isEmpty() && width(longer, voice) > room) {
                items.addAll(set(line, voice, x, y));
                y += style.leading();
                longer = mark;
            }
            line = longer;
        }
        items.addAll(set(line, voice, x, y));
        return items;
    }

    private double width(String words, Voice voice) {
        return ParagraphSetter.width(paragraphs.inlines.runs(Inlines.plain(words), voice));
    }

    private List<Item> set(String words, Voice voice, double x, double y) {
        return paragraphs.oneLine(paragraphs.inlines.runs(Inlines.plain(words), voice), x, y);
    }

    /// `[3]`, and `[5–9]` for three and more that follow each other.
    private static List<String> marks(List<Integer> numbers) {
        var marks = new ArrayList<String>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from + 1;
            while (to < numbers.size() && numbers.get(to) == numbers.get(to - 1) + 1) {
                to++;
            }
            if (to - from > 2) {
                marks.add("[" + numbers.get(from) + "–" + numbers.get(to - 1) + "]");
            } else {
                numbers.subList(from, to).forEach(number -> marks.add("[" + number + "]"));
            }
            from = to;
        }
        return marks;
    }

    /// The findings as blocks: number, severity, message, position, fix.
    List<Block> list() {
        if (findings.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<ListItem>();
        for (var finding : findings) {
            items.add(item(finding.finding()));
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
        for (var fact : finding.facts().stream().limit(FACTS).toList()) {
            content.add(Inlines.lineBreak());
            content.add(Inlines.detail(Inlines.plain(fact.name() + ": " + fact.value())));
        }
        return new ListItem(
                List.of(new Paragraph(Paragraph.Tone.BODY, content, SourcePosition.UNKNOWN)));
    }
}
