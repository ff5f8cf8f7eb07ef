package org.rapporteur.dist;

import java.nio.file.Path;

/// A small report folder that composes without findings, to be spoiled by tests.
final class SmallReport {
    private SmallReport() {}

    static Path in(Path parent) {
        var folder = parent.resolve("small");
        Folders.write(
                folder.resolve("report.yaml"),
                """
                rapporteur: 1
                title: Small Meeting
                date: 2024-06-20
                language: en-GB
                data:
                  participants: data/participants.csv
                  contributions: data/contributions.csv
                sections:
                  - narrative: summary.md
                    numbered: true
                  - participants
                  - breakdown: region
                """);
        Folders.write(
                folder.resolve("summary.md"),
                """
                There were $contributions.count contributions; see [](#breakdown).

                Nothing else happened.
                """);
        Folders.write(
                folder.resolve("data/participants.csv"),
                """
                name,role
                Ana Silva,Facilitator
                Ben Okoro,
                """);
        Folders.write(
                folder.resolve("data/contributions.csv"),
                """
                contributor,region
                Ana Silva,GRULAC
                Ben Okoro,AFG
                Chen Li,APG
                """);
        return folder;
    }
}
