package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Attachment;
import org.rapporteur.document.Block;
import org.rapporteur.document.Contents;
import org.rapporteur.document.Document;
import org.rapporteur.document.FixedLabels;
import org.rapporteur.document.Inline;
import org.rapporteur.engine.assemble.Assembler;
import org.rapporteur.engine.assemble.ComposedAnnex;
import org.rapporteur.engine.assemble.ComposedSection;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.plugin.SectionRunner;
import org.rapporteur.engine.reference.Conditions;
import org.rapporteur.engine.reference.ReferenceText;
import org.rapporteur.engine.report.AnnexEntry;
import org.rapporteur.engine.report.PositionedText;
import org.rapporteur.engine.report.PrintSettings;
import org.rapporteur.engine.report.SectionEntry;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;

/// Composes one report: its sections, then the document that they make.
final class ReportComposer {
    private final Materials materials;
    private final ComposeRequest request;
    private final String producer;
    private final Timings timings;
    private final SectionComposer sections;

    ReportComposer(
            Materials materials,
            PluginShelf plugins,
            SectionRunner runner,
            ComposeRequest request,
            String producer,
            Timings timings) {
        this.materials = materials;
        this.request = request;
        this.producer = producer;
        this.timings = timings;
        sections = new SectionComposer(materials, plugins, runner, this::bound);
    }

    Document document() {
        var file = materials.file();
        var body = composed(file.sections());
        var annexes = new ArrayList<ComposedAnnex>();
        for (var annex : file.annexes()) {
            if (holds(annex.when())) {
                annexes.add(composed(annex));
            }
        }
        var assembler =
                new Assembler(
                        materials.labels(), file.print().annexNumbering(), materials.findings());
        var assembly =
                timed(
                        "assemble",
                        () ->
                                new ChartDrawing(materials.style())
                                        .of(assembler.assemble(body, annexes)));
        new Expectations(materials).check();
        return document(assembly);
    }

    private Document document(Assembler.Assembly assembly) {
        var front = new FrontMatter(materials, this::bound);
        var labels = materials.labels();
        var print = materials.file().print();
        return new Document(
                front.metadata(request.sourceDate(), producer),
                front.titleBlock(),
                front.running(),
                new FixedLabels(
                        labels.text("contents"), labels.text("draft"), labels.text("findings")),
                contents(print.toc()),
                print.justify(),
                assembly.body(),
                assembly.annexes(),
                attachments(),
                null);
    }

    private static Contents contents(PrintSettings.Toc toc) {
        return switch (toc) {
            case AUTO -> Contents.AUTO;
            case TRUE -> Contents.ALWAYS;
            case FALSE -> Contents.NEVER;
        };
    }

    /// The data that is printed; a name that two sections share is kept by the first.
    private List<Attachment> attachments() {
        var byName = new LinkedHashMap<String, Attachment>();
        sections.attachments().forEach(one -> byName.putIfAbsent(one.name(), one));
        return List.copyOf(byName.values());
    }

    /// The same document as a draft with these findings.
    Document draft(Document document, List<Finding> findings) {
        return new Document(
                document.metadata(),
                document.titleBlock(),
                document.running(),
                document.labels(),
                document.contents(),
                document.justify(),
                document.body(),
                document.annexes(),
                List.of(),
                findings);
    }

    private ComposedAnnex composed(AnnexEntry annex) {
        return new ComposedAnnex(
                annex.id(), annex.position(), bound(annex.title()), composed(annex.sections()));
    }

    private List<ComposedSection> composed(List<SectionEntry> entries) {
        var composed = new ArrayList<ComposedSection>();
        for (var entry : entries) {
            if (holds(entry.when())) {
                var section = timed("section " + entry.name(), () -> sections.compose(entry));
                composed.add(section.orElseGet(() -> failed(entry)));
            }
        }
        return composed;
    }

    /// What a draft shows in the place of a section that failed.
    private ComposedSection failed(SectionEntry entry) {
        var words = materials.labels().text("section-failed", entry.name());
        List<Block> box = List.of(new NoticeBox(materials.style()).of(words, entry.position()));
        return new ComposedSection(
                entry.id(),
                entry.position(),
                entry.title() == null ? List.of() : bound(entry.title()),
                List.of(),
                entry.pageBreak(),
                box,
                true);
    }

    /// A part whose condition is wrong, which has been reported, is composed all the same.
    private boolean holds(@Nullable PositionedText when) {
        if (when == null) {
            return true;
        }
        var verdict =
                Conditions.judge(
                        when.text(), materials.references(), when.position(), materials.findings());
        return verdict.holds() || !verdict.isSound();
    }

    private List<Inline> bound(PositionedText text) {
        return ReferenceText.parse(
                text.text(), materials.references(), text.position(), materials.findings());
    }

    private <T> T timed(String phase, Callable<T> work) {
        try {
            return timings.measure(phase, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
