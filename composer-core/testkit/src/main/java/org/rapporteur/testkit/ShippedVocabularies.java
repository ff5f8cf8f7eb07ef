package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Code;
import org.rapporteur.data.Vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The vocabularies of the distribution, by the standard column that has them.
final class ShippedVocabularies {
    private static final Map<String, String> BY_COLUMN =
            Map.of(
                    "stakeholder_group", "stakeholder-groups",
                    "region", "un-regional-groups",
                    "submitted_as", "submission-kinds",
                    "country", "countries");

    private ShippedVocabularies() {}

    static @Nullable Vocabulary of(String column) {
        var name = BY_COLUMN.get(column);
        return name == null ? null : read(name);
    }

    private static Vocabulary read(String name) {
        var lines =
                CsvLines.of(
                        ClassPathText.read(
                                ShippedVocabularies.class,
                                "/org/rapporteur/engine/vocabularies/" + name + ".csv"));
        var header = lines.getFirst();
        return new Vocabulary(
                name, lines.stream().skip(1).map(line -> code(header, line)).toList());
    }

    private static Code code(List<String> header, List<String> line) {
        var labels = new LinkedHashMap<String, String>();
        for (var cell = 1; cell < header.size(); cell++) {
            if (header.get(cell).equals("label")) {
                labels.put("", line.get(cell));
            } else if (header.get(cell).startsWith("label_")) {
                labels.put(header.get(cell).substring("label_".length()), line.get(cell));
            }
        }
        return new Code(
                line.getFirst(), labels, line.get(header.indexOf("not_applicable")).equals("yes"));
    }
}
