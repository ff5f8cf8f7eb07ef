package org.rapporteur.engine.markup;

import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Links: out of the report, or to another place of it. What goes elsewhere keeps its words only.
final class MarkdownLinks {
    private MarkdownLinks() {}

    static List<Inline> inlines(
            String target, List<Inline> words, SourcePosition position, MarkdownFile file) {
        return switch (LinkTarget.of(target)) {
            case LinkTarget.Inside(var id) -> List.of(new CrossReference(id, words, position));
            case LinkTarget.Outside(var address) ->
                    List.of(new Link(address, wordsOr(words, address, position), position));
            case LinkTarget.Refused(var message, var fix) -> {
                file.report(
                        Finding.warning("link", position, message).quoting(target).withFix(fix));
                yield words;
            }
        };
    }

    private static List<Inline> wordsOr(
            List<Inline> words, String address, SourcePosition position) {
        return Nodes.text(words).isBlank() ? List.of(new Text(address, position)) : words;
    }
}
