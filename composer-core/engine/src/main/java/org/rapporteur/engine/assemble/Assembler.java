package org.rapporteur.engine.assemble;

import org.rapporteur.document.Annex;
import org.rapporteur.document.Block;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.PageBreak;
import org.rapporteur.document.Part;
import org.rapporteur.document.Table;
import org.rapporteur.engine.report.PrintSettings.AnnexNumbering;
import org.rapporteur.engine.wording.RomanNumerals;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Puts composed sections together: numbers what is counted, names the annexes, resolves
/// cross-references.
public final class Assembler {
    private final Labels labels;
    private final AnnexNumbering annexNumbering;
    private final Consumer<Finding> findings;

    public Assembler(Labels labels, AnnexNumbering annexNumbering, Consumer<Finding> findings) {
        this.labels = labels;
        this.annexNumbering = annexNumbering;
        this.findings = findings;
    }

    /// Body and annexes, ready to be laid out.
    public record Assembly(List<Block> body, List<Annex> annexes) {}

    public Assembly assemble(List<ComposedSection> sections, List<ComposedAnnex> composedAnnexes) {
        var targets = new Targets();
        var annexLabels = annexLabels(composedAnnexes, targets);
        var numbering = new Numbering(labels, targets);
        var body = numbered(sections, numbering, targets);
        var annexes = new ArrayList<Annex>();
        for (int place = 0; place < composedAnnexes.size(); place++) {
            var annex = composedAnnexes.get(place);
            annexes.add(
                    new Annex(
                            annex.id(),
                            annexLabels.get(place),
                            numbering.of(annex.title()),
                            numbered(annex.sections(), numbering, targets),
                            annex.position()));
        }
        return resolved(body, annexes, new CrossReferences(targets, labels, findings));
    }

    private List<String> annexLabels(List<ComposedAnnex> annexes, Targets targets) {
        var all = new ArrayList<String>();
        for (int place = 1; place <= annexes.size(); place++) {
            var number = number(place);
            boolean alone = annexes.size() == 1;
            boolean counted = !alone && !number.isEmpty();
            all.add(counted ? labels.text("annex-label", number) : labels.text("annex"));
            var annex = annexes.get(place - 1);
            targets.add(
                    annex.id(),
                    counted
                            ? Numbering.reference(labels, "annex", number)
                            : alone ? lonelyReference() : Nodes.text(annex.title()));
        }
        return all;
    }

    private String lonelyReference() {
        var label = labels.text("annex");
        return labels.has("annex-reference") ? label.toLowerCase(labels.language()) : label;
    }

    /// The number of the annex that stands at a place, from 1; empty where annexes are not counted.
    private String number(int place) {
        return switch (annexNumbering) {
            case ROMAN -> formal(place);
            case ARABIC -> labels.number(place);
            case LETTER -> letters(place);
            case NONE -> "";
        };
    }

    /// As the language counts its annexes: II, الثاني, 二.
    private String formal(int place) {
        return switch (labels.text("annex-number")) {
            case "ordinal" -> labels.ordinal(place);
            case "words" -> labels.words(place);
            default -> RomanNumerals.of(place);
        };
    }

    /// A … Z, AA, AB …
    private static String letters(int place) {
        var letters = new StringBuilder();
        for (int rest = place; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static List<Block> numbered(
            List<ComposedSection> sections, Numbering numbering, Targets targets) {
        var blocks = new ArrayList<Block>();
        for (var section : sections) {
            if (section.pageBreak()) {
                blocks.add(new PageBreak(section.position()));
            }
            var content = numbering.of(section.id(), placed(section));
            targets.add(section.id(), Nodes.text(section.title()));
            if (section.failed()) {
                targets.addFailed(section.id());
            }
            blocks.add(new Part(section.id(), content, section.position()));
        }
        return blocks;
    }

    /// The section's blocks under its title, the title's headings one level below it.
    private static List<Block> placed(ComposedSection section) {
        var blocks = captioned(section);
        if (section.title().isEmpty()) {
            return blocks;
        }
        var placed = new ArrayList<Block>();
        placed.add(new Heading(1, section.title(), "", section.position()));
        placed.addAll(Rewrite.blocks(Assembler::lowered).of(blocks));
        return placed;
    }

    private static Block lowered(Block block) {
        return block instanceof Heading(var level, var content, var id, var at)
                ? new Heading(Math.min(level + 1, 5), content, id, at)
                : block;
    }

    private static List<Block> captioned(ComposedSection section) {
        if (section.caption().isEmpty()) {
            return section.blocks();
        }
        var caption = Caption.of(section.caption());
        var done = new AtomicBoolean();
        return Rewrite.blocks(block -> done.get() ? block : recaptioned(block, caption, done))
                .of(section.blocks());
    }

    private static Block recaptioned(Block block, Caption caption, AtomicBoolean done) {
        return switch (block) {
            case Table(var id, _, var columns, var rows, var at) -> {
                done.set(true);
                yield new Table(id, caption, columns, rows, at);
            }
            case Chart(var id, _, var graphic, var words, var data, var at) -> {
                done.set(true);
                yield new Chart(id, caption, graphic, words, data, at);
            }
            case Figure(var id, _, var artwork, var words, var data, var at) -> {
                done.set(true);
                yield new Figure(id, caption, artwork, words, data, at);
            }
            default -> block;
        };
    }

    private static Assembly resolved(
            List<Block> body, List<Annex> annexes, CrossReferences references) {
        var resolvedBody = references.of(body);
        var resolvedAnnexes = new ArrayList<Annex>();
        for (var annex : annexes) {
            List<Inline> title = references.text(annex.title());
            resolvedAnnexes.add(
                    new Annex(
                            annex.id(),
                            annex.label(),
                            title,
                            references.of(annex.content()),
                            annex.position()));
        }
        return new Assembly(resolvedBody, resolvedAnnexes);
    }
}
