package org.rapporteur.engine.markup;

import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Link;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.PageNumber;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Links: out of the report, or to another place of it. What goes elsewhere keeps its words only.
final class MarkdownLinks {
    private static final String PAGE = "page";

    private MarkdownLinks() {}

    static List<Inline> inlines(
            String target,
            String title,
            List<Inline> words,
            SourcePosition position,
            MarkdownFile file) {
        return switch (LinkTarget.of(target)) {
            case LinkTarget.Inside(var id) ->
                    List.of(new CrossReference(id, inside(id, title, words, position), position));
            case LinkTarget.Outside(var address) -> {
                checkWords(Nodes.text(words), address, position, file);
                yield List.of(new Link(address, wordsOr(words, address, position), position));
            }
            case LinkTarget.Refused(var message, var fix) -> {
                file.report(
                        Finding.error("link-target", position, message)
                                .quoting(target)
                                .withFix(fix));
                yield words;
            }
        };
    }

    /// `[](#id "page")` asks for the page instead of the label.
    private static List<Inline> inside(
            String id, String title, List<Inline> words, SourcePosition position) {
        return words.isEmpty() && title.equals(PAGE)
                ? List.of(new PageNumber(id, position))
                : words;
    }

    private static List<Inline> wordsOr(
            List<Inline> words, String address, SourcePosition position) {
        return Nodes.text(words).isBlank() ? List.of(new Text(address, position)) : words;
    }

    private static void checkWords(
            String words, String address, SourcePosition position, MarkdownFile file) {
        LinkText.otherHost(words, address)
                .ifPresent(host ->
                        file.report(
                                Finding.warning(
                                                "link-text-mismatch",
                                                position,
                                                "the text says `"
                                                        + words
                                                        + "`, the link goes to `"
                                                        + host
                                                        + "`")
                                        .quoting(address)
                                        .withFix("make both the same address")));
    }
}
