package org.rapporteur.engine.check;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.NumberedParagraph;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Part;
import org.rapporteur.document.Table;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Annexes that the text never refers to, and tables and figures of the body. Those of an annex are
/// found with it.
final class UnreferencedAnnex extends Rule<NoOptions> {
    private final Reading reading;

    UnreferencedAnnex(Reading reading) {
        super(
                "unreferenced-annex",
                Severity.ADVICE,
                "An annex, table or figure that the text never refers to.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var document = request.document();
        if (!isIntroduced(document.body())) {
            return;
        }
        var targets = new HashSet<String>();
        document.all(CrossReference.class).forEach(one -> targets.add(one.target()));
        var text = reading.of(request);
        for (var annex : document.annexes()) {
            if (!isReferred(annex, targets) && !text.mentions(annex.label())) {
                report(
                        annex.label(),
                        Nodes.text(annex.title()),
                        annex.id(),
                        annex.position(),
                        request);
            }
        }
        for (var part : document.body()) {
            if (part instanceof Part section) {
                body(section, targets, text, request);
            }
        }
    }

    /// A report of tables alone has no text that could refer to them.
    private static boolean isIntroduced(List<Block> body) {
        return Nodes.all(body, Paragraph.class).stream().anyMatch(one -> one.position().isKnown())
                || !Nodes.all(body, NumberedParagraph.class).isEmpty();
    }

    private static boolean isReferred(Annex annex, Set<String> targets) {
        return targets.contains(annex.id()) || isReferred(annex.content(), targets);
    }

    private static boolean isReferred(List<Block> blocks, Set<String> targets) {
        return Nodes.all(blocks, Block.class).stream()
                .anyMatch(block -> targets.contains(id(block)));
    }

    private static String id(Block block) {
        return switch (block) {
            case Part part -> part.id();
            case Table table -> table.id();
            case Chart chart -> chart.id();
            case Figure figure -> figure.id();
            default -> "";
        };
    }

    private void body(Part section, Set<String> targets, ReportText text, CheckRequest request) {
        for (var block : Nodes.all(section.content(), Block.class)) {
            var caption = caption(block);
            boolean referred = targets.contains(section.id()) || targets.contains(id(block));
            if (caption != null && !referred && !text.mentions(caption.label())) {
                report(
                        caption.label(),
                        Nodes.text(caption.content()),
                        id(block).isEmpty() ? section.id() : id(block),
                        block.position().or(section.position()),
                        request);
            }
        }
    }

    private static @Nullable Caption caption(Block block) {
        return switch (block) {
            case Table table -> table.caption();
            case Chart chart -> chart.caption();
            case Figure figure -> figure.caption();
            default -> null;
        };
    }

    private void report(
            String label, String title, String id, SourcePosition position, CheckRequest request) {
        if (label.isBlank()) {
            return;
        }
        request.report(
                finding(
                                position,
                                String.format(
                                        Locale.ROOT, "nothing refers to %s (%s)", label, title))
                        .withFix("refer to it where it belongs: `[](#%s)`".formatted(id)));
    }
}
