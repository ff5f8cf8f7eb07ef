package org.rapporteur.engine;

import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.TitleLine;
import org.rapporteur.engine.assemble.Assembler.Assembly;
import org.rapporteur.engine.assemble.ComposedAnnex;
import org.rapporteur.engine.assemble.ComposedSection;
import org.rapporteur.engine.evidence.BoundFigure;
import org.rapporteur.engine.evidence.Evidence;
import org.rapporteur.engine.evidence.EvidenceAnnex;
import org.rapporteur.engine.reference.DataReferences;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts the annex "Sources of figures" behind those of a report. What it says depends on how the
/// report is numbered, and the annex itself counts: so the report is assembled with an empty one
/// first.
record SourcesOfFigures(Labels labels, DataReferences references, List<TitleLine> titleBlock) {

    List<ComposedAnnex> behind(List<ComposedAnnex> annexes) {
        return withContent(annexes, List.of());
    }

    List<ComposedAnnex> behind(List<ComposedAnnex> annexes, List<BoundFigure> figures) {
        return withContent(annexes, new EvidenceAnnex(labels).content(figures));
    }

    private List<ComposedAnnex> withContent(List<ComposedAnnex> annexes, List<Block> content) {
        var all = new ArrayList<>(annexes);
        var section =
                new ComposedSection(
                        EvidenceAnnex.ID,
                        SourcePosition.UNKNOWN,
                        List.of(),
                        List.of(),
                        false,
                        content);
        all.add(
                new ComposedAnnex(
                        EvidenceAnnex.ID,
                        SourcePosition.UNKNOWN,
                        new EvidenceAnnex(labels).title(),
                        List.of(section)));
        return all;
    }

    /// The figures of an assembled report.
    List<BoundFigure> figures(Assembly assembly) {
        return new Evidence(labels, references)
                .of(titleBlock, assembly.body(), without(assembly.annexes()), Map.of());
    }

    static Document without(Document document) {
        return document.annexes().stream().noneMatch(SourcesOfFigures::isEvidence)
                ? document
                : new Document(
                        document.metadata(),
                        document.titleBlock(),
                        document.running(),
                        document.labels(),
                        document.contents(),
                        document.justify(),
                        document.body(),
                        without(document.annexes()),
                        document.attachments(),
                        document.draft());
    }

    private static List<Annex> without(List<Annex> annexes) {
        return annexes.stream().filter(annex -> !isEvidence(annex)).toList();
    }

    private static boolean isEvidence(Annex annex) {
        return annex.id().equals(EvidenceAnnex.ID);
    }
}
