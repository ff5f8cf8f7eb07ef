package org.rapporteur.cli.words;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a dataset, and the places of those that were asked for.
///
/// @param folder as it was given
/// @param contexts by word, in the order in which they were asked for; empty where none were
public record CountedWords(String folder, Dataset dataset, Map<String, List<Quotation>> contexts) {
    /// What the dataset may say of a word, in this order.
    static final List<String> COLUMNS = List.of("word", "count", "documents", "forms");

    static final Set<String> NUMBERS = Set.of("count", "documents");

    public CountedWords {
        contexts = new LinkedHashMap<>(contexts);
    }

    /// The columns that the dataset has.
    List<String> columns() {
        return COLUMNS.stream().filter(dataset::has).toList();
    }

    /// The cells of all rows, by these columns.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var row : dataset.rows()) {
            rows.add(cells(row));
        }
        return rows;
    }

    private List<String> cells(Row row) {
        return columns().stream().map(row::text).toList();
    }

    /// In how many files.
    static long files(List<Quotation> quotations) {
        return quotations.stream().map(one -> one.position().file()).distinct().count();
    }
}
