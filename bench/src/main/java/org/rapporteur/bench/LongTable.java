package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A report folder with one table of many rows and five columns; `long_table.py` writes the same
/// kind.
final class LongTable {
    private static final String REPORT =
            """
            rapporteur: 1
            title: A table of many rows
            date: 2017-10-11
            language: en-GB
            template: meeting-summary
            data:
              documents: documents.csv
            sections:
              - table: documents
            """;

    private static final String[] WORDS = {
        "access",
        "capacity",
        "community",
        "data",
        "development",
        "governance",
        "norms",
        "policy",
        "privacy",
        "resilience",
        "rights",
        "security",
        "standards",
        "training",
        "trust"
    };
    private static final String[] GROUPS = {"Civil Society", "Government", "Private Sector"};
    private static final String[] AREAS = {"Africa", "Americas", "Asia", "Europe", "Oceania"};

    private LongTable() {}

    static void write(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.yaml"), REPORT);
        var chance = new Random(2017);
        try (var out = Files.newBufferedWriter(folder.resolve("documents.csv"))) {
            out.write("No,Author,Group,Area,Title\n");
            for (int row = 1; row <= rows; row++) {
                out.write(row + ",Author " + (1 + chance.nextInt(999)) + ",");
                out.write(one(GROUPS, chance) + "," + one(AREAS, chance) + ",");
                out.write(one(WORDS, chance) + " " + one(WORDS, chance) + " " + one(WORDS, chance));
                out.write("\n");
            }
        }
    }

    private static String one(String[] of, Random chance) {
        return of[chance.nextInt(of.length)];
    }
}
