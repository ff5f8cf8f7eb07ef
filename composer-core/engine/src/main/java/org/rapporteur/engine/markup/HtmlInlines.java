package org.rapporteur.engine.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.document.Code;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Emphasis;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Running text of the subset, into inlines. Blanks and line ends between words are one space; at
/// both ends and after a line break there is none.
final class HtmlInlines {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final HtmlPage page;
    private boolean afterSpace = true;

    private HtmlInlines(HtmlPage page) {
        this.page = page;
    }

    static List<Inline> of(List<? extends Node> nodes, HtmlPage page) {
        return withoutLastSpace(new HtmlInlines(page).all(nodes));
    }

    private List<Inline> all(List<? extends Node> nodes) {
        var inlines = new InlineList();
        for (var node : nodes) {
            if (node instanceof TextNode text) {
                page.inlines(text.getWholeText(), page.place(text))
                        .forEach(inline -> collapse(inline, inlines));
            } else if (node instanceof Element element) {
                inlines.addAll(element(element));
            }
        }
        return inlines.toList();
    }

    private void collapse(Inline inline, InlineList inlines) {
        if (inline instanceof Text(var text, var position)) {
            var collapsed = SPACE.matcher(text).replaceAll(" ");
            var words =
                    afterSpace && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
            if (!words.isEmpty()) {
                inlines.add(new Text(words, position));
                afterSpace = words.endsWith(" ");
            }
        } else {
            inlines.add(inline);
            afterSpace = false;
        }
    }

    private List<Inline> element(Element element) {
        HtmlElements.check(element, page);
        var place = page.place(element);
        if (element.tagName().equals("br")) {
            afterSpace = true;
            return List.of(new LineBreak(place));
        }
        var content = all(element.childNodes());
        return switch (element.tagName()) {
            case "em" -> List.of(new Emphasis(content, place));
            case "strong" -> List.of(new Strong(content, place));
            case "code" -> List.of(new Code(Nodes.text(content), place));
            case "span" -> span(element, content);
            case "a" -> link(element, content);
            default -> misplaced(element, content);
        };
    }

    private List<Inline> span(Element element, List<Inline> content) {
        var place = page.place(element);
        List<Inline> words =
                element.hasClass("detail") ? List.of(new Detail(content, place)) : content;
        var language = page.attribute(element, "lang");
        return language.isEmpty()
                ? words
                : LanguageMark.of(language, words, place, page.findings());
    }

    private List<Inline> misplaced(Element element, List<Inline> content) {
        if (HtmlElements.isBlock(element)) {
            page.complain(
                    element,
                    "`<" + element.tagName() + ">` may not stand in running text",
                    "close the paragraph, heading, cell or term before it");
        }
        return content;
    }

    private List<Inline> link(Element element, List<Inline> content) {
        var place = page.place(element);
        return switch (LinkTarget.of(page.attribute(element, "href"))) {
            case LinkTarget.Inside(var id) -> {
                afterSpace &= !content.isEmpty();
                yield List.of(new CrossReference(id, content, place));
            }
            case LinkTarget.Outside(var address) -> {
                afterSpace &= !content.isEmpty();
                yield List.of(
                        new Link(
                                address,
                                content.isEmpty() ? List.of(new Text(address, place)) : content,
                                place));
            }
            case LinkTarget.Refused(var message, var fix) -> {
                page.findings()
                        .accept(
                                org.rapporteur.finding.Finding.warning("link", place, message)
                                        .withFix(fix));
                yield content;
            }
        };
    }

    private static List<Inline> withoutLastSpace(List<Inline> inlines) {
        if (inlines.isEmpty()
                || !(inlines.getLast() instanceof Text(var text, var position))
                || !text.endsWith(" ")) {
            return inlines;
        }
        var rest = new ArrayList<>(inlines.subList(0, inlines.size() - 1));
        if (text.length() > 1) {
            rest.add(new Text(text.substring(0, text.length() - 1), position));
        }
        return rest;
    }
}
