package org.rapporteur.pdf.layout;

import org.rapporteur.document.Document;
import org.rapporteur.document.Node;
import org.rapporteur.document.Picture;
import org.rapporteur.finding.Finding;
import org.rapporteur.pdf.Theme;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One pass over a document, from its title block to its last page. Every pass over the same
/// document with the same earlier knowledge gives the same pages.
public final class Composition {
    private final Job job;
    private final ParagraphSetter paragraphs;
    private Map<String, Integer> anchors = Map.of();
    private int pageCount;
    private int pagesWithoutFindings;

    /// @param readable whether a picture can be drawn
    public Composition(
            Document document,
            Theme theme,
            Metrics metrics,
            Predicate<Picture> readable,
            Earlier earlier) {
        this.job = new Job(document, theme, metrics, readable, earlier);
        this.paragraphs = new ParagraphSetter(job);
    }

    /// Sets all pages to see where each figure bound to data, and each drawing, comes first.
    ///
    /// @return their pages, known by their identity
    public Map<Node, Integer> trace() {
        var trace = new Trace();
        job.trace = trace;
        run(trace::read);
        return trace.pages();
    }

    /// Sets all pages, and gives each away as soon as it is finished.
    public void run(Consumer<Page> pages) {
        var paginator = new Paginator(job.theme.page(), pages);
        var draft = new DraftMarks(paragraphs);
        var blocks = new BlockSetter(job, paragraphs, draft);
        var root = Tag.root();
        var feed = new Feed(paginator);
        new TitleSetter(paragraphs, blocks.page()).set(job.document.titleBlock(), root, feed);
        if (job.earlier.contents()) {
            new ContentsSetter(paragraphs).set(root, blocks.page(), feed);
        }
        blocks.set(job.document.body(), root, blocks.page(), feed);
        var annexes = new AnnexSetter(paragraphs, blocks, paginator);
        job.document.annexes().forEach(annex -> annexes.set(annex, root));
        pagesWithoutFindings = paginator.pages();
        var findings = draft.list();
        if (!findings.isEmpty()) {
            blocks.startOver(0);
            feed.add(new Flow.NewPage());
            blocks.set(findings, root, blocks.page(), feed);
        }
        paginator.finish();
        new RunningSetter(paragraphs).report();
        anchors = Map.copyOf(paginator.anchors());
        pageCount = paginator.pages();
        reportUnknownTargets();
    }

    private void reportUnknownTargets() {
        job.references.forEach((target, position) -> {
            if (!anchors.containsKey(target)) {
                job.findings.unknownTarget(target, position);
            }
        });
    }

    /// After [#run]: the page of each anchor.
    public Map<String, Integer> anchors() {
        return anchors;
    }

    /// After [#run].
    public int pageCount() {
        return pageCount;
    }

    /// After [#run]: without the findings at the end of a draft.
    public int pagesWithoutFindings() {
        return pagesWithoutFindings;
    }

    /// After [#run].
    public List<Finding> findings() {
        return job.findings.all();
    }

    /// Running header and footer of a page, from the upper left corner of the sheet.
    public List<Item> running(int page, int pages) {
        return new RunningSetter(paragraphs).items(page, pages);
    }
}
