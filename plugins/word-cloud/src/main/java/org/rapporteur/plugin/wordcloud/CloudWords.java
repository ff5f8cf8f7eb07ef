package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;

/// What a cloud says, in words and as a table.
///
/// @param words as they are shown, the most frequent first; at least one
/// @param known how many the dataset holds
record CloudWords(List<CloudWord> words, long known, Labels labels) {
    private static final int NAMED = 5;

    /// "The 50 most frequent words, used 15 to 113 times".
    String range() {
        var most = words.getFirst().count();
        var least = words.getLast().count();
        return labels.plural(
                words.size() < known ? "cloud-range-part" : "cloud-range",
                words.size(),
                least == most
                        ? labels.number(most)
                        : labels.text("cloud-span", labels.number(least), labels.number(most)),
                labels.number(known));
    }

    String alternative() {
        var named =
                words.stream()
                        .limit(NAMED)
                        .map(word -> word.text() + " " + labels.number(word.count()))
                        .toList();
        return labels.text("cloud-alternative", range(), labels.join(named));
    }

    /// Word and count, and in how many texts where that is known of all.
    Table table() {
        var documents = words.stream().noneMatch(word -> word.documents().isEmpty());
        var columns = new ArrayList<TableColumn>();
        columns.add(new TableColumn(title("column-word"), TableColumn.Align.START, true));
        columns.add(new TableColumn(title("column-count"), TableColumn.Align.END, false));
        if (documents) {
            columns.add(new TableColumn(title("column-documents"), TableColumn.Align.END, false));
        }
        return Blocks.table(
                null,
                columns,
                TableRows.of(words.stream().map(word -> row(word, documents)).toList()));
    }

    private List<Inline> title(String label) {
        return Inlines.plain(labels.text(label));
    }

    private TableRow row(CloudWord word, boolean documents) {
        var cells = new ArrayList<List<Inline>>();
        cells.add(Inlines.plain(word.text()));
        cells.add(Inlines.plain(labels.number(word.count())));
        if (documents) {
            cells.add(Inlines.plain(word.documents()));
        }
        return TableRow.body(cells);
    }
}
