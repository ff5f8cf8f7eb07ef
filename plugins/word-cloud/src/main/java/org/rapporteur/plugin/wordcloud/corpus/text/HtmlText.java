package org.rapporteur.plugin.wordcloud.corpus.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import java.util.Set;
import java.util.function.Consumer;

/// The words of an HTML text, block by block, without its tags, comments, scripts and code.
final class HtmlText implements NodeFilter {
    /// Elements whose content is no text to be read.
    private static final Set<String> HIDDEN =
            Set.of(
                    "code",
                    "head",
                    "math",
                    "noscript",
                    "pre",
                    "script",
                    "style",
                    "svg",
                    "template",
                    "textarea");

    /// Elements that may stand inside a word.
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "cite", "em", "font", "i", "mark", "s", "small",
                    "span", "strong", "u", "wbr");

    private final Consumer<Piece> pieces;
    private final StringBuilder block = new StringBuilder();
    private int line = 1;

    private HtmlText(Consumer<Piece> pieces) {
        this.pieces = pieces;
    }

    static void read(String html, Consumer<Piece> pieces) {
        var document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        var text = new HtmlText(pieces);
        NodeTraversor.filter(text, document);
        text.end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                end();
                return FilterResult.SKIP_ENTIRELY;
            }
            endAt(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            endAt(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isHidden(Element element) {
        return HIDDEN.contains(element.normalName()) || element.hasAttr("hidden");
    }

    private void add(TextNode text) {
        if (block.isEmpty()) {
            line = Math.max(1, text.sourceRange().start().lineNumber());
        }
        block.append(text.getWholeText());
    }

    private void endAt(Element element) {
        if (!INLINE.contains(element.normalName())) {
            end();
        }
    }

    private void end() {
        if (!block.isEmpty()) {
            pieces.accept(Piece.of(block.toString(), Place.markedLine(line)));
            block.setLength(0);
        }
    }
}
