package org.rapporteur.engine.markup;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.rapporteur.document.Code;
import org.rapporteur.document.Emphasis;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Text;
import org.rapporteur.engine.reference.References.Outcome;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.regex.Pattern;

/// Running text of Markdown, into inlines.
final class MarkdownInlines {
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final MarkdownFile file;
    private final Footnotes footnotes;

    MarkdownInlines(MarkdownFile file, Footnotes footnotes) {
        this.file = file;
        this.footnotes = footnotes;
    }

    /// What stands inside a node.
    List<Inline> of(Node parent) {
        return from(parent.getFirstChild());
    }

    /// A node and all that follow it in its parent.
    List<Inline> from(Node first) {
        var inlines = new InlineList();
        for (Node node = first; node != null; node = node.getNext()) {
            convert(node, inlines);
        }
        return inlines.toList();
    }

    private void convert(Node node, InlineList inlines) {
        var position = file.position(node);
        switch (node) {
            case org.commonmark.node.Text text -> {
                footnotes.reportUndefined(text);
                LanguageMark.reportLoose(text.getLiteral(), position, file.findings());
                inlines.add(new Text(text.getLiteral(), position));
            }
            case SoftLineBreak _ -> inlines.add(new Text("\n", position));
            case HardLineBreak _ -> inlines.add(new LineBreak(position));
            case org.commonmark.node.Code code ->
                    inlines.add(new Code(code.getLiteral(), position));
            case org.commonmark.node.Emphasis _ -> inlines.add(new Emphasis(of(node), position));
            case StrongEmphasis _ -> inlines.add(new Strong(of(node), position));
            case LanguageNode words ->
                    inlines.addAll(
                            LanguageMark.of(words.language, of(words), position, file.findings()));
            case LanguageLink link ->
                    inlines.addAll(
                            LanguageMark.of(
                                    link.language,
                                    link(link, position),
                                    position,
                                    file.findings()));
            case org.commonmark.node.Link link -> inlines.addAll(link(link, position));
            case Image image -> inlines.add(inText(image));
            case HtmlInline html -> inlines.addAll(html(html));
            case ReferenceNode reference -> inlines.add(resolved(reference));
            case FootnoteReference reference -> inlines.addAll(footnotes.inlines(reference, this));
            default -> inlines.addAll(of(node));
        }
    }

    private List<Inline> link(org.commonmark.node.Link link, SourcePosition position) {
        return MarkdownLinks.inlines(link.getDestination(), of(link), position, file);
    }

    private Inline resolved(ReferenceNode reference) {
        var position = file.position(reference);
        if (!reference.closed) {
            file.report(
                    Finding.error(
                                    "open-reference",
                                    position,
                                    "the reference `" + reference.source + "` is never closed")
                            .quoting(reference.source)
                            .withFix(
                                    "close it with `)` or `}`; for a dollar sign proper write"
                                            + " `\\$`"));
            return new Text(reference.source, position);
        }
        return switch (file.references().resolve(expression(reference), position)) {
            case Outcome.Bound(var datum) -> datum;
            case Outcome.Literal(), Outcome.Unread() -> new Text(reference.source, position);
            case Outcome.Wrong(var finding) -> {
                file.report(finding);
                yield new Text(reference.source, position);
            }
        };
    }

    /// In a table a vertical bar is written `\|`.
    private static String expression(ReferenceNode reference) {
        for (Node around = reference; around != null; around = around.getParent()) {
            if (around instanceof TableCell) {
                return reference.expression.replace("\\|", "|");
            }
        }
        return reference.expression;
    }

    private Inline inText(Image image) {
        var position = file.position(image);
        file.report(
                Finding.warning(
                                "image-in-text",
                                position,
                                "the picture `"
                                        + image.getDestination()
                                        + "` stands inside running text; its words are printed"
                                        + " instead")
                        .withFix(
                                "put it on lines of its own, with an empty line before and after"));
        return new Text(Nodes.text(of(image)), position);
    }

    private List<Inline> html(HtmlInline html) {
        var position = file.position(html);
        var literal = html.getLiteral();
        if (literal.startsWith("<!--")) {
            return List.of();
        }
        if (LINE_BREAK.matcher(literal).matches()) {
            return List.of(new LineBreak(position));
        }
        file.report(RawHtml.finding(literal, position));
        return List.of(new Text(literal, position));
    }
}
