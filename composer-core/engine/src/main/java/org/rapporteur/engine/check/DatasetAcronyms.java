package org.rapporteur.engine.check;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.words.Acronyms;
import org.rapporteur.engine.check.words.Tokens;
import org.rapporteur.finding.SourcePosition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The acronyms among the names of a dataset, read in one go.
///
/// @param used where each stands first
/// @param defined those that a name spells out: "Association for Progressive Communications (APC)"
record DatasetAcronyms(Dataset dataset, Map<String, SourcePosition> used, Set<String> defined) {
    private static final int MOST = 1_000;
    private static final List<String> LISTS = List.of("acronym", "glossary", "abbreviation");

    static DatasetAcronyms of(Dataset dataset) {
        var acronyms = new DatasetAcronyms(dataset, new LinkedHashMap<>(), new HashSet<>());
        var columns = List.of("organization", "contributor").stream().filter(dataset::has).toList();
        boolean isList = LISTS.stream().anyMatch(dataset.name()::contains);
        if (columns.isEmpty() && !isList) {
            return acronyms;
        }
        var first = dataset.columns().getFirst().name();
        for (var row : dataset.rows()) {
            for (var column : columns) {
                acronyms.read(row.text(column), row.position(column));
            }
            if (isList) {
                acronyms.defined.add(Acronyms.plain(row.text(first)));
            }
        }
        return acronyms;
    }

    private void read(String cell, SourcePosition position) {
        if (!Acronyms.mayHave(cell) || used.size() >= MOST) {
            return;
        }
        var tokens = Tokens.of(cell);
        for (var token : tokens) {
            if (Acronyms.isAcronym(token)) {
                used.putIfAbsent(Acronyms.plain(token.text()), position);
            }
        }
        Acronyms.addDefined(tokens, defined);
    }
}
