package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Code;
import org.rapporteur.document.CrossReference;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Detail;
import org.rapporteur.document.Emphasis;
import org.rapporteur.document.Footnote;
import org.rapporteur.document.InLanguage;
import org.rapporteur.document.Inline;
import org.rapporteur.document.LineBreak;
import org.rapporteur.document.Link;
import org.rapporteur.document.PageNumber;
import org.rapporteur.document.Strong;
import org.rapporteur.document.Text;

import java.util.List;

/// Checks running text of plugins: a null in it would come to light on some page, far from its
/// cause.
final class RunningText {
    private RunningText() {}

    static void check(@Nullable Caption caption) {
        if (caption != null) {
            present(caption.label(), "the label of a caption");
            check(caption.content(), 1);
        }
    }

    static void check(List<Inline> inlines, int depth) {
        checkDepth(depth);
        inlines.forEach(inline -> check(inline, depth));
    }

    private static void check(Inline inline, int depth) {
        present(inline.position(), "the position of a piece of text");
        switch (inline) {
            case Text(var text, _) -> present(text, "a text");
            case Code(var text, _) -> present(text, "the text of a piece of code");
            case Datum datum -> check(datum);
            case Strong(var content, _) -> check(content, depth + 1);
            case Emphasis(var content, _) -> check(content, depth + 1);
            case Detail(var content, _) -> check(content, depth + 1);
            case InLanguage(var language, var content, _) -> {
                present(language, "the language of a piece of text");
                check(content, depth + 1);
            }
            case Footnote footnote -> check(footnote.content(), depth + 1);
            case Link(var target, var content, _) -> {
                if (!Link.isAddress(present(target, "the target of a link"))) {
                    throw new InvalidBlocks(
                            "a link leads to `" + target + "`, which is no address",
                            "link to an https:, http: or mailto: address, or print the words only");
                }
                check(content, depth + 1);
            }
            case CrossReference(var target, var content, _) -> {
                present(target, "the target of a cross-reference");
                check(content, depth + 1);
            }
            case PageNumber(var target, _) -> present(target, "the target of a page number");
            case LineBreak _ -> {}
        }
    }

    private static void check(Datum datum) {
        present(datum.text(), "the text of a datum");
        present(datum.expression(), "the expression of a datum");
        present(datum.value(), "the value of a datum");
        present(datum.source(), "the source of a datum");
    }

    static void checkDepth(int depth) {
        if (depth > InertBlocks.DEEPEST) {
            throw new InvalidBlocks(
                    "its blocks stand more than " + InertBlocks.DEEPEST + " deep in one another",
                    "compose a flatter structure");
        }
    }

    /// The plugin's code does not have to know null from not null.
    static <T> T present(@Nullable T part, String what) {
        if (part == null) {
            throw new InvalidBlocks(what + " is null", "give it, or leave the block out");
        }
        return part;
    }
}
