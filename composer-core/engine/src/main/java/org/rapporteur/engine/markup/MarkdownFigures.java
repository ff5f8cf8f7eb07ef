package org.rapporteur.engine.markup;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.rapporteur.document.Block;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Pictures that stand alone: `![alternative](file.png "caption"){#id}`.
final class MarkdownFigures {
    private static final Pattern ID = Pattern.compile("\\s*\\{#([^{}]*)}\\s*");

    private final MarkdownFile file;
    private final MarkdownInlines inlines;

    MarkdownFigures(MarkdownFile file, MarkdownInlines inlines) {
        this.file = file;
        this.inlines = inlines;
    }

    /// Whether a paragraph holds pictures and nothing else.
    static boolean isPictures(Paragraph paragraph) {
        boolean found = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image) {
                found = true;
            } else if (!(node instanceof SoftLineBreak) && (!found || !isId(node))) {
                return false;
            }
        }
        return found;
    }

    private static boolean isId(Node node) {
        return node instanceof org.commonmark.node.Text text
                && (text.getLiteral().isBlank() || ID.matcher(text.getLiteral()).matches());
    }

    List<Block> of(Paragraph paragraph) {
        var figures = new ArrayList<Block>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image image) {
                var words = alternative(image, file.position(image));
                PictureFile.read(image.getDestination(), file.position(image), file)
                        .ifPresent(picture -> figures.add(figure(image, words, picture)));
            }
        }
        return figures;
    }

    private Figure figure(Image image, String words, org.rapporteur.document.Picture picture) {
        var position = file.position(image);
        return new Figure(
                id(image, position), caption(image, position), picture, words, null, position);
    }

    private String id(Image image, SourcePosition position) {
        if (image.getNext() instanceof org.commonmark.node.Text text && isId(text)) {
            return ElementId.of(List.of(new Text(text.getLiteral(), position)), file).id();
        }
        return "";
    }

    private static @org.jspecify.annotations.Nullable Caption caption(
            Image image, SourcePosition position) {
        var title = image.getTitle();
        return title == null || title.isBlank()
                ? null
                : Caption.of(List.of(new Text(title.strip(), position)));
    }

    private String alternative(Image image, SourcePosition position) {
        var words = Nodes.text(inlines.of(image)).strip();
        if (!words.isEmpty()) {
            return words;
        }
        file.report(
                Finding.error(
                                "alt-text",
                                position,
                                "the picture `"
                                        + image.getDestination()
                                        + "` has no words for those who cannot see it")
                        .withFix(
                                "say in the square brackets what it shows: `![A map of …]("
                                        + image.getDestination()
                                        + ")`"));
        return image.getDestination();
    }
}
