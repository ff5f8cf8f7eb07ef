package org.rapporteur.engine.markup;

import org.jsoup.nodes.Element;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which elements, attributes and classes the subset has.
final class HtmlElements {
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "h4", "ul", "ol", "dl", "table", "blockquote", "part");
    private static final Set<String> INLINES = Set.of("a", "em", "strong", "br", "span", "code");
    private static final Set<String> INNER =
            Set.of("li", "dt", "dd", "caption", "thead", "tbody", "tr", "th", "td");

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("p", Set.of("class")),
                    Map.entry("h2", Set.of("id")),
                    Map.entry("h3", Set.of("id")),
                    Map.entry("h4", Set.of("id")),
                    Map.entry("ul", Set.of("class", "columns")),
                    Map.entry("ol", Set.of("class", "start")),
                    Map.entry("table", Set.of("id")),
                    Map.entry("tr", Set.of("class")),
                    Map.entry("th", Set.of("class", "scope")),
                    Map.entry("td", Set.of("class")),
                    Map.entry("a", Set.of("href")),
                    Map.entry("span", Set.of("class", "lang")),
                    Map.entry("part", Set.of("name")));

    private static final Map<String, Set<String>> CLASSES =
            Map.of(
                    "p", Set.of("note"),
                    "ul", Set.of("plain"),
                    "ol", Set.of("register"),
                    "tr", Set.of("total", "group"),
                    "th", Set.of("numeric"),
                    "td", Set.of("numeric"),
                    "span", Set.of("detail"));

    private static final Map<String, String> INSTEAD =
            Map.of(
                    "b", "strong", "i", "em", "h1", "h2", "h5", "h4", "h6", "h4", "div", "p",
                    "cite", "em", "tfoot", "tbody", "pre", "code");

    private HtmlElements() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.tagName());
    }

    static boolean isInline(Element element) {
        return INLINES.contains(element.tagName());
    }

    /// Reports an element that is none of the subset, and attributes and classes that it has not.
    static void check(Element element, HtmlPage page) {
        var name = element.tagName();
        if (!isBlock(element) && !isInline(element) && !INNER.contains(name)) {
            page.complain(
                    element,
                    "`<" + name + ">` is no element of templates" + instead(name),
                    "use one of " + String.join(", ", all()));
            return;
        }
        for (var attribute : element.attributes()) {
            checkAttribute(element, attribute.getKey(), page);
        }
        var classes = CLASSES.getOrDefault(name, Set.of());
        for (var given : element.classNames()) {
            if (!classes.contains(given)
                    && ATTRIBUTES.getOrDefault(name, Set.of()).contains("class")) {
                page.complain(
                        element,
                        "`<" + name + ">` has no class `" + given + "`",
                        "use " + String.join(" or ", new TreeSet<>(classes)) + ", or no class");
            }
        }
    }

    private static void checkAttribute(Element element, String attribute, HtmlPage page) {
        var name = element.tagName();
        var allowed = new TreeSet<>(ATTRIBUTES.getOrDefault(name, Set.of()));
        if (!allowed.contains(attribute) && !HtmlPage.isMark(attribute)) {
            page.complain(
                    element,
                    "`<" + name + ">` has no attribute `" + attribute + "`",
                    allowed.isEmpty()
                            ? "delete it"
                            : "delete it, or use " + String.join(" or ", allowed));
        }
    }

    private static String instead(String name) {
        var known = new TreeMap<>(INSTEAD).get(name);
        return known != null
                ? "; did you mean `" + known + "`?"
                : HtmlSubset.suggestion(name, all());
    }

    private static Set<String> all() {
        var all = new TreeSet<>(BLOCKS);
        all.addAll(INLINES);
        all.addAll(INNER);
        return all;
    }
}
