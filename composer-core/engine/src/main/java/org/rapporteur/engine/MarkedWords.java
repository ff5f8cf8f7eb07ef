package org.rapporteur.engine;

import org.rapporteur.document.Annex;
import org.rapporteur.document.Document;
import org.rapporteur.document.InLanguage;
import org.rapporteur.document.Inline;
import org.rapporteur.document.TitleLine;
import org.rapporteur.engine.assemble.Rewrite;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A report as rules read it where words are marked as another language: such words are not held
/// against rules, which know the report's. A mark of the report's own language changes nothing, and
/// where a policy guards a rule, no mark does: else a mark would be a way around the gate.
final class MarkedWords {
    private final Document unguarded;
    private final Document guarded;

    private MarkedWords(Document unguarded, Document guarded) {
        this.unguarded = unguarded;
        this.guarded = guarded;
    }

    static MarkedWords of(Document document) {
        var marks = document.all(InLanguage.class);
        var own = Locale.forLanguageTag(document.metadata().language()).getLanguage();
        Predicate<InLanguage> isOwn =
                mark -> Locale.forLanguageTag(mark.language()).getLanguage().equals(own);
        var unguarded = marks.stream().anyMatch(isOwn) ? without(isOwn, document) : document;
        return new MarkedWords(
                unguarded,
                marks.stream().allMatch(isOwn) ? unguarded : without(_ -> true, document));
    }

    /// @param guardedRule whether a policy guards the rule
    Document heldAgainst(boolean guardedRule) {
        return guardedRule ? guarded : unguarded;
    }

    private static Document without(Predicate<InLanguage> marks, Document document) {
        var rewrite = Rewrite.spliced(inline -> spliced(marks, inline));
        return new Document(
                document.metadata(),
                document.titleBlock().stream()
                        .map(line -> new TitleLine(line.role(), rewrite.text(line.content())))
                        .toList(),
                document.running(),
                document.labels(),
                document.contents(),
                document.justify(),
                rewrite.of(document.body()),
                annexes(document.annexes(), rewrite),
                document.attachments(),
                document.draft());
    }

    private static List<Annex> annexes(List<Annex> annexes, Rewrite rewrite) {
        return annexes.stream()
                .map(annex ->
                        new Annex(
                                annex.id(),
                                annex.label(),
                                rewrite.text(annex.title()),
                                rewrite.of(annex.content()),
                                annex.position()))
                .toList();
    }

    private static Stream<Inline> spliced(Predicate<InLanguage> marks, Inline inline) {
        return inline instanceof InLanguage mark && marks.test(mark)
                ? mark.content().stream().flatMap(inside -> spliced(marks, inside))
                : Stream.of(inline);
    }
}
