package org.rapporteur.engine.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// One piece of HTML being converted.
final class HtmlPage {
    private static final Pattern VALUE =
            Pattern.compile(HtmlMarks.VALUE + "(\\d{1,9})" + HtmlMarks.VALUE_END);

    private final HtmlMarks marks;
    private final Map<String, List<Block>> parts;
    private final Consumer<Finding> findings;
    private final Set<String> unplaced;

    HtmlPage(HtmlMarks marks, Map<String, List<Block>> parts, Consumer<Finding> findings) {
        this.marks = marks;
        this.parts = parts;
        this.findings = findings;
        this.unplaced = new TreeSet<>(parts.keySet());
    }

    Consumer<Finding> findings() {
        return findings;
    }

    Set<String> unplaced() {
        return unplaced;
    }

    Set<String> parts() {
        return new TreeSet<>(parts.keySet());
    }

    List<Block> part(String name) {
        unplaced.remove(name);
        return parts.getOrDefault(name, List.of());
    }

    SourcePosition place(int tag) {
        return marks.tag(tag);
    }

    /// Where the tag of a node, or the nearest around it, was written.
    SourcePosition place(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at instanceof Element element) {
                for (var attribute : element.attributes()) {
                    if (isMark(attribute.getKey())) {
                        return marks.tag(Integer.parseInt(attribute.getKey().substring(1)));
                    }
                }
            }
        }
        return marks.tag(0);
    }

    static boolean isMark(String attribute) {
        return !attribute.isEmpty() && attribute.charAt(0) == HtmlMarks.TAG;
    }

    /// Text with the values in it.
    List<Inline> inlines(String text, SourcePosition place) {
        var inlines = new ArrayList<Inline>();
        var value = VALUE.matcher(text);
        int done = 0;
        while (value.find()) {
            addText(text.substring(done, value.start()), place, inlines);
            inlines.addAll(marks.value(Integer.parseInt(value.group(1)), place));
            done = value.end();
        }
        addText(text.substring(done), place, inlines);
        return inlines;
    }

    private static void addText(String text, SourcePosition place, List<Inline> inlines) {
        if (!text.isEmpty()) {
            inlines.add(new Text(text, place));
        }
    }

    /// An attribute with the values in it, as text; empty where it is absent.
    String attribute(Element element, String name) {
        return Nodes.text(inlines(element.attr(name), place(element))).strip();
    }

    void complain(Node node, String message, String fix) {
        complain(place(node), message, fix);
    }

    void complain(SourcePosition place, String message, String fix) {
        findings.accept(Finding.error("template-markup", place, message).withFix(fix));
    }
}
