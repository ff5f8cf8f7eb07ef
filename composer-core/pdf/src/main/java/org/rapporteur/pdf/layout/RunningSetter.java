package org.rapporteur.pdf.layout;

import org.rapporteur.document.Inlines;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.List;

/// Running header and footer, with the folio.
final class RunningSetter {
    private final Job job;
    private final InlineSetter inlines;
    private final ParagraphSetter paragraphs;

    RunningSetter(ParagraphSetter paragraphs) {
        this.paragraphs = paragraphs;
        this.job = paragraphs.job;
        this.inlines = paragraphs.inlines;
    }

    /// From the upper left corner of the sheet.
    List<Item> items(int page, int pages) {
        var theme = job.theme;
        var running = job.document.running();
        var items = new ArrayList<Item>();
        double header = theme.spacing().headerBaseline();
        if (page > 1 || theme.running().headerOnFirstPage()) {
            items.addAll(start(running.headerStart(), header, Artifact.RUNNING_HEADER));
            items.addAll(end(running.headerEnd(), header, Artifact.RUNNING_HEADER));
        }
        if (job.document.draft() != null) {
            items.addAll(draft(header));
        }
        if (page > 1 || theme.running().footerOnFirstPage()) {
            double footer = theme.page().height() - theme.spacing().footerBaseline();
            items.addAll(start(running.footerStart(), footer, Artifact.RUNNING_FOOTER));
            items.addAll(end(page + " / " + pages, footer, Artifact.RUNNING_FOOTER));
        }
        return items;
    }

    private List<Item> start(String words, double baseline, Artifact artifact) {
        var style = job.style(StyleName.RUNNING);
        return paragraphs.oneLine(
                inlines.plain(words, style, artifact), job.theme.page().left(), baseline);
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
        var style = job.style(StyleName.RUNNING);
        var voice =
                inlines.voice(style, Theme.Colour.ACCENT, Artifact.DRAFT, SourcePosition.UNKNOWN);
        var strong = voice.in(style.font().asStrong());
        var runs = inlines.runs(Inlines.plain(job.document.labels().draft()), strong);
        var page = job.theme.page();
        double slack = page.textWidth() - ParagraphSetter.width(runs);
        return paragraphs.oneLine(runs, page.left() + slack / 2, baseline);
    }
}
