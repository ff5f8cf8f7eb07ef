package org.rapporteur.engine.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.engine.report.PrintSettings.AnnexNumbering;
import org.rapporteur.engine.wording.LabelBundles;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What points to a section that could not be composed is no mistake of its own.
class FailedSectionTest {
    private static final SourcePosition AT = SourcePosition.of("report.yaml", 7, 5);
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void a_reference_to_it_or_into_it_is_not_reported() {
        assertEquals("See #who and #who-total.", text("who", "who-total"));
        assertEquals(List.of(), findings);
    }

    @Test
    void a_reference_to_nothing_is() {
        assertEquals("See #who and #whose.", text("who", "whose"));
        assertEquals(
                List.of("nothing in the report has the id `whose`; did you mean `who`?"),
                findings.stream().map(Finding::message).toList());
    }

    private String text(String one, String other) {
        var narrative =
                Blocks.paragraph(
                        List.of(
                                Inlines.text("See "),
                                Inlines.crossReference(one, List.of()),
                                Inlines.text(" and "),
                                Inlines.crossReference(other, List.of()),
                                Inlines.text(".")));
        var labels = LabelBundles.of(Locale.UK, List.of());
        var assembly =
                new Assembler(labels, AnnexNumbering.ROMAN, findings::add)
                        .assemble(
                                List.of(section("text", narrative, false), lost("who")), List.of());
        return ((Part) assembly.body().getFirst())
                .content().stream()
                        .map(block -> Nodes.text(((Paragraph) block).content()))
                        .collect(Collectors.joining("\n"));
    }

    private static ComposedSection lost(String id) {
        return section(id, Blocks.paragraph(Inlines.plain("It could not be composed.")), true);
    }

    private static ComposedSection section(String id, Block block, boolean failed) {
        return new ComposedSection(id, AT, List.of(), List.of(), false, List.of(block), failed);
    }
}
