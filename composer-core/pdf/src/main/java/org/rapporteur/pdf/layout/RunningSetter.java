package org.rapporteur.pdf.layout;

import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.List;

/// Running header and footer, with the folio.
final class RunningSetter {
    private static final Artifact HEADER = Artifact.RUNNING_HEADER;

    /// Least distance between what stands on one line, in points.
    private static final double GAP = 18;

    private final Job job;
    private final InlineSetter inlines;
    private final ParagraphSetter paragraphs;

    RunningSetter(ParagraphSetter paragraphs) {
        this.paragraphs = paragraphs;
        this.job = paragraphs.job;
        this.inlines = InlineSetter.silent(job);
    }

    /// Tells the characters that no font has, once for all pages; also of words that are cut off.
    void report() {
        var running = job.document.running();
        var style = job.style(StyleName.RUNNING);
        var all = new ArrayList<>(running.headerStart());
        all.add(Inlines.text(running.headerEnd() + running.footerStart()));
        paragraphs.inlines.runs(all, style, HEADER, SourcePosition.UNKNOWN);
    }

    /// From the upper left corner of the sheet.
    List<Item> items(int page, int pages) {
        var theme = job.theme;
        var running = job.document.running();
        var items = new ArrayList<Item>();
        double header = theme.spacing().headerBaseline();
        if (page > 1 || theme.running().headerOnFirstPage()) {
            double room = theme.page().textWidth() - draftWidth() - 2 * GAP;
            var end = cut(running.headerEnd(), draftWidth() == 0 ? room : room / 2);
            double taken = draftWidth() == 0 ? width(end) : room / 2;
            var title = Nodes.text(running.headerStart());
            items.addAll(start(title, room - taken, header, HEADER));
            items.addAll(end(end, header, HEADER));
        }
        if (job.document.draft() != null) {
            items.addAll(draft(header));
        }
        if (page > 1 || theme.running().footerOnFirstPage()) {
            double footer = theme.page().height() - theme.spacing().footerBaseline();
            var folio = page + " / " + pages;
            double room = theme.page().textWidth() - width(folio) - GAP;
            items.addAll(start(running.footerStart(), room, footer, Artifact.RUNNING_FOOTER));
            items.addAll(end(folio, footer, Artifact.RUNNING_FOOTER));
        }
        return items;
    }

    private List<Item> start(String words, double room, double baseline, Artifact artifact) {
        var runs = inlines.plain(cut(words, room), job.style(StyleName.RUNNING), artifact);
        return paragraphs.oneLine(runs, job.theme.page().left(), baseline);
    }

    /// As many of the words as there is room for.
    private String cut(String words, double room) {
        var left = words;
        var shown = words;
        while (width(shown) > room && !left.isEmpty()) {
            int end = Math.max(0, left.lastIndexOf(' '));
            left = left.substring(0, end == 0 ? left.length() / 2 : end).stripTrailing();
            shown = left + "…";
        }
        return left.isEmpty() ? "" : shown;
    }

    private double width(String words) {
        return ParagraphSetter.width(inlines.plain(words, job.style(StyleName.RUNNING), HEADER));
    }

    private List<Item> end(String words, double baseline, Artifact artifact) {
        var style = job.style(StyleName.RUNNING);
        var runs = inlines.plain(words, style, artifact);
        var page = job.theme.page();
        double x = page.width() - page.right() - ParagraphSetter.width(runs);
        return paragraphs.oneLine(runs, x, baseline);
    }

    /// In the middle of the running header of every page.
    private List<Item> draft(double baseline) {
        var page = job.theme.page();
        double slack = page.textWidth() - draftWidth();
        return paragraphs.oneLine(draft(), page.left() + slack / 2, baseline);
    }

    private double draftWidth() {
        return job.document.draft() == null ? 0 : ParagraphSetter.width(draft());
    }

    private List<Run> draft() {
        var style = job.style(StyleName.RUNNING);
        var voice =
                inlines.voice(style, Theme.Colour.ACCENT, Artifact.DRAFT, SourcePosition.UNKNOWN);
        var strong = voice.in(style.font().asStrong());
        return inlines.runs(Inlines.plain(job.document.labels().draft()), strong);
    }
}
