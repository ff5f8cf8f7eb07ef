package org.rapporteur.data;

import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A dataset with a column of codes and a column of text.
final class Sample {
    static final Vocabulary REGIONS =
            new Vocabulary(
                    "regions",
                    List.of(
                            new Code("WEOG", Map.of("", "Western Europe", "fr", "Europe"), false),
                            new Code("---", Map.of("", "not applicable"), true),
                            new Code("APG", Map.of("", "Asia"), false),
                            new Code("EEG", Map.of("", "Eastern Europe"), false)));

    private Sample() {}

    /// @param rows region, name and address of each, separated by commas
    static Dataset of(String... rows) {
        var listed = new ArrayList<Row>();
        for (var row : rows) {
            var cells = row.split(",", -1);
            listed.add(
                    Datasets.row(
                            listed.size() + 1,
                            Map.of("region", cells[0], "name", cells[1], "url", cells[2]),
                            SourcePosition.of("x.csv", listed.size() + 2, 1)));
        }
        return Datasets.listed(
                "people",
                "x.csv",
                new Noun("person", "people"),
                List.of(
                        new Column("region", "Region", Column.Type.TEXT, REGIONS),
                        Column.text("name"),
                        Column.text("url")),
                listed);
    }
}
