package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;

/// The text of a passage, made of pieces of which each has a place and a writer.
final class PassageText {
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Passage.Bound> figures = new ArrayList<>();
    private String text = "";
    private QuotedWords quotes = QuotedWords.NONE;

    /// @param from index in the text
    private record Piece(int from, SourcePosition position, boolean written) {}

    private PassageText() {}

    static PassageText of(List<? extends Inline> inlines) {
        var passage = new PassageText();
        inlines.forEach(inline -> passage.add(inline, true));
        passage.text = passage.words.toString();
        passage.quotes = QuotedWords.in(passage.text);
        return passage;
    }

    private void add(Inline inline, boolean written) {
        switch (inline) {
            case Text(var words, var at) -> add(words.replace('\n', ' '), at, written);
            case Code(var words, var at) -> add(words, at, false);
            case LineBreak(var at) -> add(" ", at, false);
            case Datum datum -> {
                int from = words.length();
                add(datum.text(), datum.position(), false);
                figures.add(new Passage.Bound(from, words.length(), datum));
            }
            case Footnote _ -> {}
            case Strong(var content, _) -> content.forEach(inside -> add(inside, written));
            case Emphasis(var content, _) -> content.forEach(inside -> add(inside, written));
            case Detail(var content, _) -> content.forEach(inside -> add(inside, written));
            case InLanguage(_, var content, _) -> content.forEach(inside -> add(inside, false));
            case Link(_, var content, _) -> content.forEach(inside -> add(inside, written));
            case CrossReference(_, var content, _) -> content.forEach(inside -> add(inside, false));
        }
    }

    private void add(String more, SourcePosition at, boolean written) {
        pieces.add(new Piece(words.length(), at, written && at.isKnown()));
        words.append(more);
    }

    String text() {
        return text;
    }

    SourcePosition start() {
        return pieces.stream()
                .map(Piece::position)
                .filter(SourcePosition::isKnown)
                .findFirst()
                .orElse(SourcePosition.UNKNOWN);
    }

    SourcePosition position(int index) {
        if (index < 0 || index > text.length()) {
            throw new IndexOutOfBoundsException(index);
        }
        if (pieces.isEmpty()) {
            return SourcePosition.UNKNOWN;
        }
        var piece = pieces.get(at(index));
        var start = piece.position();
        if (start.column() == 0 || !start.file().endsWith(".md")) {
            return start;
        }
        int before = text.codePointCount(piece.from(), index);
        return SourcePosition.of(start.file(), start.line(), start.column() + before);
    }

    /// The piece that an index falls into: the last one that begins at or before it.
    private int at(int index) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).from() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    boolean isWritten(int from, int to) {
        if (from < 0 || to > text.length() || from >= to) {
            return false;
        }
        for (int i = at(from); i < pieces.size() && pieces.get(i).from() < to; i++) {
            if (!pieces.get(i).written()) {
                return false;
            }
        }
        return true;
    }

    boolean isQuoted(int index) {
        return quotes.contain(index);
    }

    List<Passage.Bound> figures() {
        return List.copyOf(figures);
    }
}
