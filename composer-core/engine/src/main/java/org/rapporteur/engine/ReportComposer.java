package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Attachment;
import org.rapporteur.document.Block;
import org.rapporteur.document.Contents;
import org.rapporteur.document.Document;
import org.rapporteur.document.DraftFinding;
import org.rapporteur.document.FixedLabels;
import org.rapporteur.document.Inline;
import org.rapporteur.document.TitleLine;
import org.rapporteur.engine.assemble.Assembler;
import org.rapporteur.engine.assemble.ComposedAnnex;
import org.rapporteur.engine.assemble.ComposedSection;
import org.rapporteur.engine.evidence.BoundFigure;
import org.rapporteur.engine.evidence.EvidenceJson;
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
import java.util.function.Consumer;

/// Composes one report: its sections, then the document that they make.
final class ReportComposer {
    private final Materials materials;
    private final ComposeRequest request;
    private final String producer;
    private final Timings timings;
    private final SectionComposer sections;
    private List<BoundFigure> evidence = List.of();

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
        var front = new FrontMatter(materials, this::bound);
        var titleBlock = front.titleBlock();
        var assembly =
                timed(
                        "assemble",
                        () ->
                                new ChartDrawing(materials.style())
                                        .of(assembled(body, annexes, titleBlock)));
        var expectations = new Expectations(materials.references(), materials.findings());
        expectations.check(file.checks().expected(), "expect");
        expectations.check(request.gate().policy().expected(), "policy-expect");
        return document(assembly, front, titleBlock);
    }

    private Assembler.Assembly assembled(
            List<ComposedSection> body, List<ComposedAnnex> annexes, List<TitleLine> titleBlock) {
        var assembler = assembler(materials.findings());
        if (!request.evidence()) {
            return assembler.assemble(body, annexes);
        }
        var sources = new SourcesOfFigures(materials.labels(), materials.references(), titleBlock);
        var first = assembler.assemble(body, sources.behind(annexes));
        evidence = sources.figures(first);
        return assembler(_ -> {}).assemble(body, sources.behind(annexes, evidence));
    }

    private Assembler assembler(Consumer<Finding> findings) {
        return new Assembler(
                materials.labels(), materials.file().print().annexNumbering(), findings);
    }

    private Document document(
            Assembler.Assembly assembly, FrontMatter front, List<TitleLine> titleBlock) {
        var labels = materials.labels();
        var print = materials.file().print();
        return new Document(
                front.metadata(request.sourceDate(), producer),
                titleBlock,
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
        if (request.evidence() && materials.file().print().attach() != PrintSettings.Attach.NONE) {
            byName.putIfAbsent(
                    "evidence.json",
                    Attachment.of(
                            "evidence.json",
                            "application/json",
                            materials.labels().text("evidence"),
                            EvidenceJson.attached(evidence)));
        }
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
                findings.stream().map(this::marked).toList());
    }

    /// Beside the section that prints a file of data, where the finding is about one.
    private DraftFinding marked(Finding finding) {
        var place = sections.printing(finding.position().file());
        return new DraftFinding(finding, place.orElse(finding.position()));
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
