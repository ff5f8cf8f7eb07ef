package org.rapporteur.data;

import org.rapporteur.finding.SourcePosition;

import java.util.Map;

record ListedRow(int number, Map<String, String> texts, SourcePosition position) implements Row {
    ListedRow {
        texts = Map.copyOf(texts);
    }

    @Override
    public String text(String column) {
        return texts.getOrDefault(column, "");
    }

    @Override
    public SourcePosition position(String column) {
        return position;
    }
}
