package org.rapporteur.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Going through documents.
///
/// ```java
/// for (var link : Nodes.all(blocks, Link.class)) {
///     names.add(Nodes.text(link.content()));
/// }
/// ```
public final class Nodes {
    private Nodes() {}

    /// All nodes of a type below and among the given ones, in reading order.
    public static <T extends Node> List<T> all(List<? extends Node> nodes, Class<T> type) {
        var found = new ArrayList<T>();
        collect(nodes, type, found);
        return found;
    }

    static <T extends Node> void collect(List<? extends Node> nodes, Class<T> type, List<T> found) {
        for (var node : nodes) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
            collect(children(node), type, found);
        }
    }

    /// The plain words of inlines: what a reader would say aloud. Footnotes are left out, and the
    /// numbers of pages, which only the layout knows.
    public static String text(List<? extends Inline> inlines) {
        var words = new StringBuilder();
        for (var inline : inlines) {
            switch (inline) {
                case Text(var text, _) -> words.append(text);
                case Code(var text, _) -> words.append(text);
                case Datum datum -> words.append(datum.text());
                case LineBreak _ -> words.append(' ');
                case Footnote _, PageNumber _ -> {}
                case Strong(var content, _) -> words.append(text(content));
                case Emphasis(var content, _) -> words.append(text(content));
                case Detail(var content, _) -> words.append(text(content));
                case InLanguage(_, var content, _) -> words.append(text(content));
                case Link(_, var content, _) -> words.append(text(content));
                case CrossReference(_, var content, _) -> words.append(text(content));
            }
        }
        return words.toString();
    }

    /// What stands directly inside a node, in reading order.
    public static List<Node> children(Node node) {
        return switch (node) {
            case Heading heading -> List.copyOf(heading.content());
            case Paragraph paragraph -> List.copyOf(paragraph.content());
            case NumberedParagraph paragraph -> List.copyOf(paragraph.content());
            case BulletList list -> ofItems(list.items());
            case OrderedList list -> ofItems(list.items());
            case DefinitionList list -> ofDefinitions(list);
            case Table table -> ofTable(table);
            case Chart chart -> captioned(chart.caption());
            case Figure figure -> captioned(figure.caption());
            case Quote quote -> List.copyOf(quote.content());
            case Part part -> List.copyOf(part.content());
            case CodeBlock _, PageBreak _ -> List.of();
            case Strong strong -> List.copyOf(strong.content());
            case Emphasis emphasis -> List.copyOf(emphasis.content());
            case Detail detail -> List.copyOf(detail.content());
            case InLanguage words -> List.copyOf(words.content());
            case Link link -> List.copyOf(link.content());
            case CrossReference reference -> List.copyOf(reference.content());
            case Footnote footnote -> List.copyOf(footnote.content());
            case Text _, Code _, Datum _, LineBreak _, PageNumber _ -> List.of();
        };
    }

    private static List<Node> ofItems(List<ListItem> items) {
        var inside = new ArrayList<Node>();
        items.forEach(item -> inside.addAll(item.content()));
        return inside;
    }

    private static List<Node> ofDefinitions(DefinitionList list) {
        var inside = new ArrayList<Node>();
        for (var definition : list.definitions()) {
            inside.addAll(definition.term());
            inside.addAll(definition.meaning());
        }
        return inside;
    }

    private static List<Node> ofTable(Table table) {
        var inside = new ArrayList<>(captioned(table.caption()));
        table.columns().forEach(column -> inside.addAll(column.title()));
        if (table.rows() instanceof ListedRows(var rows)) {
            rows.forEach(row -> row.cells().forEach(inside::addAll));
        }
        return inside;
    }

    private static List<Node> captioned(@Nullable Caption caption) {
        return caption == null ? List.of() : List.copyOf(caption.content());
    }
}
