package org.rapporteur.engine.assemble;

import org.rapporteur.document.Block;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.PageNumber;
import org.rapporteur.document.Text;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Gives each cross-reference its words, and finds those that point to nothing or call their target
/// by a wrong label.
final class CrossReferences {
    private final Targets targets;
    private final Labels labels;
    private final Pattern anyLabel;
    private final Consumer<Finding> findings;

    CrossReferences(Targets targets, Labels labels, Consumer<Finding> findings) {
        this.targets = targets;
        this.labels = labels;
        this.findings = findings;
        anyLabel =
                Pattern.compile(
                        "(?iu)(%s|%s|%s|%s)"
                                .formatted(
                                        pattern(labels, "annex-label"),
                                        pattern(labels, "table-label"),
                                        pattern(labels, "figure-label"),
                                        pattern(labels, "paragraph-label")));
    }

    /// "Annex {0}" as a pattern of all such labels.
    private static String pattern(Labels labels, String key) {
        return Pattern.quote(labels.text(key, "\0")).replace("\0", "\\E[\\p{L}\\p{N}]+\\Q");
    }

    List<Block> of(List<Block> blocks) {
        return Rewrite.inlines(this::resolved).of(blocks);
    }

    List<Inline> text(List<Inline> inlines) {
        return Rewrite.inlines(this::resolved).text(inlines);
    }

    private Inline resolved(Inline inline) {
        return inline instanceof CrossReference reference ? resolved(reference) : inline;
    }

    private Inline resolved(CrossReference reference) {
        var label = targets.label(reference.target());
        if (label.isEmpty()) {
            if (!targets.isLost(reference.target())) {
                dangling(reference);
            }
            return new Text(
                    reference.content().isEmpty()
                            ? "#" + reference.target()
                            : Nodes.text(reference.content()),
                    reference.position());
        }
        if (reference.content().size() == 1
                && reference.content().getFirst() instanceof PageNumber number) {
            return new CrossReference(reference.target(), pageLabel(number), reference.position());
        }
        if (!reference.content().isEmpty()) {
            checkWords(reference, label.get());
            return reference;
        }
        if (label.get().isEmpty()) {
            if (!targets.isLost(reference.target())) {
                withoutLabel(reference);
            }
            return new Text("#" + reference.target(), reference.position());
        }
        return new CrossReference(
                reference.target(),
                List.of(new Text(label.get(), reference.position())),
                reference.position());
    }

    /// "page 7"; the number comes from the layout.
    private List<Inline> pageLabel(PageNumber number) {
        var words = labels.text("page-label", "\0").split("\0", -1);
        var label = new ArrayList<Inline>();
        label.add(new Text(words[0], number.position()));
        label.add(number);
        label.add(new Text(words[1], number.position()));
        return label;
    }

    private void checkWords(CrossReference reference, String label) {
        var words = Nodes.text(reference.content()).strip();
        if (!label.isEmpty() && anyLabel.matcher(words).matches() && !same(words, label)) {
            findings.accept(
                    Finding.error(
                                    "stale-label",
                                    reference.position(),
                                    "the text says \"%s\", but #%s is %s"
                                            .formatted(words, reference.target(), label))
                            .quoting(words)
                            .withFix(
                                    "write [](#%s) and let the tool fill in the label"
                                            .formatted(reference.target())));
        }
    }

    private static boolean same(String words, String label) {
        return words.toLowerCase(Locale.ROOT).equals(label.toLowerCase(Locale.ROOT));
    }

    private void dangling(CrossReference reference) {
        var nearest = NearestName.of(reference.target(), targets.ids());
        findings.accept(
                Finding.error(
                                "dangling-reference",
                                reference.position(),
                                "nothing in the report has the id `%s`"
                                                .formatted(reference.target())
                                        + nearest.map("; did you mean `%s`?"::formatted).orElse(""))
                        .quoting("#" + reference.target())
                        .withFix("use one of: " + String.join(", ", targets.ids())));
    }

    private void withoutLabel(CrossReference reference) {
        findings.accept(
                Finding.error(
                                "dangling-reference",
                                reference.position(),
                                "`%s` has no label that could stand here"
                                        .formatted(reference.target()))
                        .quoting("#" + reference.target())
                        .withFix(
                                "write the words of the link: [the list](#%s)"
                                        .formatted(reference.target())));
    }
}
