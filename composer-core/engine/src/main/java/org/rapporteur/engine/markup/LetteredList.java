package org.rapporteur.engine.markup;

import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.ListItem;
import org.rapporteur.document.OrderedList;
import org.rapporteur.document.OrderedList.Numbering;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Text;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A list that CommonMark has none of: lines of one paragraph that begin `a)`, `b)`, `c)` or `(a)`,
/// `(b)`, in this order, at least two of them. Capitals count as well, and the Arabic letters أ, ب,
/// ج.
final class LetteredList {
    private static final Pattern MARKER =
            Pattern.compile("\\(?([A-Za-z]|\\p{IsArabic})\u0640?\\)[ \\t]+");

    /// The series of letters that count.
    private static final List<String> SERIES =
            List.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                    "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ");

    private final List<Inline> lead = new ArrayList<>();
    private final List<List<Inline>> items = new ArrayList<>();
    private String series = "";

    private LetteredList() {}

    /// A paragraph, or the lettered list in it.
    sealed interface Piece {
        /// @param paragraph where the paragraph begins
        Block block(SourcePosition paragraph);
    }

    private record Words(List<Inline> content) implements Piece {
        @Override
        public Block block(SourcePosition paragraph) {
            return new Paragraph(Paragraph.Tone.BODY, content, paragraph);
        }
    }

    private record Letters(List<List<Inline>> items, Numbering numbering) implements Piece {
        @Override
        public Block block(SourcePosition paragraph) {
            var listed =
                    items.stream()
                            .map(item ->
                                    new ListItem(
                                            List.of(new Words(item).block(place(item, paragraph)))))
                            .toList();
            return new OrderedList(listed, 1, numbering, false, place(items.getFirst(), paragraph));
        }

        private static SourcePosition place(List<Inline> item, SourcePosition paragraph) {
            return item.isEmpty() ? paragraph : item.getFirst().position();
        }
    }

    /// The paragraph as it is, or the words before its lettered list, and the list.
    static List<Piece> split(List<Inline> paragraph) {
        var list = new LetteredList();
        boolean lineStart = true;
        for (var inline : paragraph) {
            list.add(inline, lineStart);
            lineStart = inline instanceof Text(var text, _) && text.endsWith("\n");
        }
        if (list.items.size() < 2) {
            return List.of(new Words(paragraph));
        }
        var numbering =
                list.series.equals(SERIES.get(1)) ? Numbering.UPPER_LETTER : Numbering.LOWER_LETTER;
        var letters = new Letters(list.items, numbering);
        return list.lead.isEmpty() ? List.of(letters) : List.of(new Words(list.lead), letters);
    }

    private void add(Inline inline, boolean lineStart) {
        if (lineStart && inline instanceof Text(var text, var position)) {
            var marker = MARKER.matcher(text);
            if (marker.lookingAt() && isNext(marker.group(1).charAt(0))) {
                var item = new ArrayList<Inline>();
                int length = marker.end();
                item.add(new Text(text.substring(length), moved(position, length)));
                items.add(item);
                return;
            }
        }
        (items.isEmpty() ? lead : items.getLast()).add(inline);
    }

    private boolean isNext(char letter) {
        if (items.isEmpty()) {
            series = SERIES.stream().filter(one -> one.charAt(0) == letter).findFirst().orElse("");
        }
        return series.indexOf(letter) == items.size();
    }

    private static SourcePosition moved(SourcePosition position, int columns) {
        return SourcePosition.of(position.file(), position.line(), position.column() + columns);
    }
}
