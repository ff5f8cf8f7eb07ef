package org.rapporteur.engine.markup;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The footnotes of a Markdown file: `[^1]` in the text, `[^1]: …` on a line of its own.
final class Footnotes {
    private static final Pattern UNDEFINED = Pattern.compile("\\[\\^([^\\]\\s]+)]");

    private static final int LONGEST_LINE = 2_000;

    private final MarkdownFile file;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private boolean inside;

    private Footnotes(MarkdownFile file) {
        this.file = file;
    }

    static Footnotes in(Node root, MarkdownFile file) {
        var footnotes = new Footnotes(file);
        footnotes.collect(root);
        return footnotes;
    }

    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                define(definition);
            } else if (node instanceof org.commonmark.node.Block) {
                collect(node);
            }
        }
    }

    private void define(FootnoteDefinition definition) {
        var first = definitions.putIfAbsent(folded(definition.getLabel()), definition);
        if (first != null) {
            file.report(
                    Finding.error(
                                    "duplicate-footnote",
                                    file.position(definition),
                                    "footnote `"
                                            + definition.getLabel()
                                            + "` is already written at line "
                                            + file.position(first).line())
                            .withFix("give one of the two another label"));
        }
    }

    /// The note that stands where its mark stands.
    List<Inline> inlines(FootnoteReference reference, MarkdownInlines inlines) {
        var position = file.position(reference);
        var label = folded(reference.getLabel());
        var definition = definitions.get(label);
        if (definition == null || inside) {
            file.report(
                    Finding.error("footnote-in-footnote", position, "a footnote has no footnotes")
                            .withFix("put the words into the text, or into the footnote itself"));
            return List.of(new Text("[^" + reference.getLabel() + "]", position));
        }
        used.add(label);
        inside = true;
        var content = content(definition, inlines);
        inside = false;
        return List.of(new Footnote(0, content, position));
    }

    private List<Inline> content(FootnoteDefinition definition, MarkdownInlines inlines) {
        var content = new InlineList();
        for (Node node = definition.getFirstChild(); node != null; node = node.getNext()) {
            if (node != definition.getFirstChild()) {
                content.add(new LineBreak(file.position(node)));
            }
            if (node instanceof Paragraph) {
                content.addAll(inlines.of(node));
            } else {
                file.report(
                        Finding.error(
                                        "footnote-content",
                                        file.position(node),
                                        "a footnote holds running text only")
                                .withFix("move lists, tables and code out of the footnote"));
            }
        }
        return content.toList();
    }

    /// Looks for `[^2]` that stayed text because nothing defines it.
    void reportUndefined(org.commonmark.node.Text text) {
        var matcher = UNDEFINED.matcher(text.getLiteral());
        while (matcher.find()) {
            reportMeant(
                    true,
                    matcher.group(1),
                    Finding.error(
                                    "unknown-footnote",
                                    file.position(text),
                                    "there is no footnote `" + matcher.group(1) + "`")
                            .quoting(matcher.group())
                            .withFix(
                                    "write it on a line of its own: `" + matcher.group() + ": …`"));
        }
    }

    void reportUnused() {
        definitions.forEach((label, definition) -> {
            if (!used.contains(label)) {
                reportMeant(
                        false,
                        definition.getLabel(),
                        Finding.warning(
                                        "unused-footnote",
                                        file.position(definition),
                                        "footnote `"
                                                + definition.getLabel()
                                                + "` is not printed: nothing refers to it")
                                .withFix(
                                        "write `[^"
                                                + definition.getLabel()
                                                + "]` where it belongs, or delete it"));
            }
        });
    }

    private void reportMeant(boolean definition, String label, Finding finding) {
        var lines = lines(definition, label);
        file.report(
                lines.isEmpty()
                        ? finding
                        : finding.withFact("may be meant", "`" + label + "`", lines));
    }

    /// Lines that look like a footnote, or like a mark of one, and are none.
    private List<SourcePosition> lines(boolean definition, String label) {
        var quoted = Pattern.quote(label);
        var pattern =
                Pattern.compile(
                        definition
                                ? "^[^\\p{L}\\p{N}]{0,4}" + quoted + "\\P{L}{1,3}.*"
                                : ".*(\\[\\^?|\\^)" + quoted + ".*|.*" + quoted + "\\].*",
                        Pattern.CASE_INSENSITIVE);
        var places = new ArrayList<SourcePosition>();
        for (int i = 0; i < file.lines().size() && places.size() < 3; i++) {
            var line = file.lines().get(i);
            boolean defines = line.strip().startsWith("[^" + label + "]:");
            if (line.length() < LONGEST_LINE && !defines && pattern.matcher(line).matches()) {
                places.add(SourcePosition.of(file.name(), i + 1, 1));
            }
        }
        return places;
    }

    private static String folded(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
