package org.rapporteur.engine.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.document.Block;
import org.rapporteur.document.Heading;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Quote;

import java.util.ArrayList;
import java.util.List;

/// Block elements of the subset, into blocks.
final class HtmlBlocks {
    private final HtmlPage page;
    private final HtmlLists lists;

    HtmlBlocks(HtmlPage page) {
        this.page = page;
        this.lists = new HtmlLists(page, this);
    }

    /// What stands in no element; loose text is reported.
    List<Block> ofRoot(Element root) {
        return new Flow(true).of(root);
    }

    /// What stands in an element that holds blocks or running text or both.
    List<Block> of(Element parent) {
        return new Flow(false).of(parent);
    }

    /// Gathers running text into paragraphs, between blocks.
    private final class Flow {
        private final boolean textIsLoose;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Node> run = new ArrayList<>();

        Flow(boolean textIsLoose) {
            this.textIsLoose = textIsLoose;
        }

        List<Block> of(Element parent) {
            for (var node : parent.childNodes()) {
                if (node instanceof TextNode
                        || node instanceof Element element && HtmlElements.isInline(element)) {
                    run.add(node);
                } else if (node instanceof Element element) {
                    endRun();
                    blocks.addAll(block(element));
                }
            }
            endRun();
            return blocks;
        }

        private void endRun() {
            var inlines = HtmlInlines.of(run, page);
            if (!inlines.isEmpty()) {
                if (textIsLoose) {
                    page.complain(
                            run.getFirst(),
                            "after this tag text stands outside of a paragraph",
                            "put it between `<p>` and `</p>`");
                }
                blocks.add(new Paragraph(Paragraph.Tone.BODY, inlines, page.place(run.getFirst())));
            }
            run.clear();
        }
    }

    private List<Block> block(Element element) {
        HtmlElements.check(element, page);
        return switch (element.tagName()) {
            case "p" -> paragraph(element);
            case "h2", "h3", "h4" -> heading(element);
            case "ul" -> List.of(lists.bullets(element));
            case "ol" -> List.of(lists.ordered(element));
            case "dl" -> List.of(lists.definitions(element));
            case "table" -> HtmlTable.of(element, page);
            case "blockquote" -> List.of(new Quote(of(element), page.place(element)));
            case "part" -> part(element);
            default -> misplaced(element);
        };
    }

    private List<Block> paragraph(Element element) {
        var content = HtmlInlines.of(element.childNodes(), page);
        var tone = element.hasClass("note") ? Paragraph.Tone.NOTE : Paragraph.Tone.BODY;
        return content.isEmpty()
                ? List.of()
                : List.of(new Paragraph(tone, content, page.place(element)));
    }

    private List<Block> heading(Element element) {
        List<Inline> content = HtmlInlines.of(element.childNodes(), page);
        int level = element.tagName().charAt(1) - '1';
        return content.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(
                                level,
                                content,
                                page.attribute(element, "id"),
                                page.place(element)));
    }

    private List<Block> part(Element element) {
        var name = page.attribute(element, "name");
        if (!page.parts().contains(name)) {
            page.complain(
                    element,
                    "there is no part `" + name + "`" + HtmlSubset.suggestion(name, page.parts()),
                    page.parts().isEmpty()
                            ? "delete the tag: this section has no parts"
                            : "name one of " + String.join(", ", page.parts()));
        }
        if (!element.childNodes().isEmpty()) {
            page.complain(element, "`<part>` holds nothing", "write `<part name=\"…\"/>`");
        }
        return page.part(name);
    }

    private List<Block> misplaced(Element element) {
        if (element.parent() instanceof Element parent && isInner(element)) {
            page.complain(
                    element,
                    "`<"
                            + element.tagName()
                            + ">` may not stand "
                            + (parent.tagName().startsWith("#")
                                    ? "by itself"
                                    : "in `<" + parent.tagName() + ">`"),
                    "put it into the list or table that it belongs to");
        }
        return of(element);
    }

    private static boolean isInner(Element element) {
        return switch (element.tagName()) {
            case "li", "dt", "dd", "caption", "thead", "tbody", "tr", "th", "td" -> true;
            default -> false;
        };
    }
}
