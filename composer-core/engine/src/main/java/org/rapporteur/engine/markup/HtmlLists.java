package org.rapporteur.engine.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.document.Block;
import org.rapporteur.document.BulletList;
import org.rapporteur.document.DefinitionList;
import org.rapporteur.document.DefinitionList.Definition;
import org.rapporteur.document.Inline;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.OrderedList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// `ul`, `ol` and `dl`.
final class HtmlLists {
    private final HtmlPage page;
    private final HtmlBlocks blocks;

    HtmlLists(HtmlPage page, HtmlBlocks blocks) {
        this.page = page;
        this.blocks = blocks;
    }

    Block bullets(Element list) {
        var marker = list.hasClass("plain") ? BulletList.Marker.NONE : BulletList.Marker.BULLET;
        int columns = number(list, "columns", 1, 3);
        return new BulletList(items(list), marker, columns, page.place(list));
    }

    Block ordered(Element list) {
        return new OrderedList(
                items(list),
                number(list, "start", 0, 1_000_000),
                OrderedList.Numbering.DECIMAL,
                list.hasClass("register"),
                page.place(list));
    }

    private List<ListItem> items(Element list) {
        return children(list, Set.of("li"), page).stream()
                .map(item -> new ListItem(blocks.of(item)))
                .toList();
    }

    Block definitions(Element list) {
        var definitions = new ArrayList<Definition>();
        List<Inline> term = List.of();
        for (var child : children(list, Set.of("dt", "dd"), page)) {
            if (child.tagName().equals("dt")) {
                term = HtmlInlines.of(child.childNodes(), page);
            } else {
                definitions.add(new Definition(term, blocks.of(child)));
                term = List.of();
            }
        }
        return new DefinitionList(definitions, page.place(list));
    }

    /// The elements in an element that may hold only some kinds; all else in it is reported.
    static List<Element> children(Element parent, Set<String> names, HtmlPage page) {
        var children = new ArrayList<Element>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element) {
                HtmlElements.check(element, page);
                if (names.contains(element.tagName())) {
                    children.add(element);
                } else {
                    complain(parent, "`<" + element.tagName() + ">`", names, element, page);
                }
            } else if (node instanceof TextNode text && !text.isBlank()) {
                complain(parent, "text", names, text, page);
            }
        }
        return children;
    }

    private static void complain(
            Element parent, String what, Set<String> names, Node node, HtmlPage page) {
        var right = String.join("> or <", new java.util.TreeSet<>(names));
        page.complain(
                node,
                what + " may not stand directly in `<" + parent.tagName() + ">`",
                "put it into <" + right + ">");
    }

    private int number(Element element, String attribute, int least, int most) {
        var text = page.attribute(element, attribute);
        if (text.isEmpty()) {
            return 1;
        }
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        page.complain(
                element,
                "`"
                        + attribute
                        + "` is a number from "
                        + least
                        + " to "
                        + most
                        + ", not `"
                        + text
                        + "`",
                "write `" + attribute + "=\"" + Math.max(1, least) + "\"`");
        return 1;
    }
}
