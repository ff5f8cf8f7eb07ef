package org.rapporteur.dist;

import java.nio.file.Path;
import java.util.List;

/// Two small report folders in which nothing is wrong, and which use most of what there is: one
/// about words, one about data.
final class GoodFolders {
    private GoodFolders() {}

    static List<Path> in(Path parent) {
        return List.of(words(parent.resolve("words")), data(parent.resolve("data")));
    }

    /// The one that a file stands in.
    static Path folder(Path file, Path parent) {
        return parent.resolve(parent.relativize(file).getName(0));
    }

    private static Path words(Path folder) {
        Folders.write(
                folder.resolve("report.yaml"),
                """
                rapporteur: 1
                title: Small Meeting of $report.date
                date: 2024-06-20/2024-06-22
                issued: 2024-07-01
                language: en-GB
                number: 3
                data:
                  participants: data/participants.csv
                facts:
                  last_year: {value: 17, source: "2016 report"}
                sections:
                  - narrative: summary.md
                    numbered: true
                  - participants
                rules: {nothing-to-show: error}
                glossary: {AFG: African Group}
                expect:
                  - {that: $participants.count == 2, because: "two were invited"}
                """);
        Folders.write(
                folder.resolve("summary.md"),
                """
                # Opening

                There were ${participants.count.words} people ($last_year before); see
                [the list](#participants).

                - one *item*
                  1. deep
                - two[^n]

                | a | b |
                |---|--:|
                | 1 | $participants.count('role', 'Facilitator') |

                [^n]: A note.
                """);
        Folders.write(
                folder.resolve("data/participants.csv"),
                """
                name,role
                Ana Silva,Facilitator
                Ben Okoro,
                """);
        return folder;
    }

    private static Path data(Path folder) {
        Folders.write(
                folder.resolve("report.yaml"),
                """
                rapporteur: 1
                title: Small Meeting
                date: 2024-06-20
                language: en-GB
                data:
                  contributions: {file: data/contributions.json, as-of: 2024-06-01}
                  actions:
                    file: data/actions.yaml
                    columns: {owner: "Who"}
                sections:
                  - breakdown: region
                    as: [list]
                    data: contributions
                    caption: "By region, $contributions.count"
                    when: "$contributions.count > 0"
                  - table: actions
                expect:
                  - $contributions.count >= 2
                annexes:
                  - title: Who sent what as of $contributions.as_of
                    sections: [contributions-list]
                """);
        Folders.write(
                folder.resolve("data/contributions.json"),
                """
                [{"contributor": "Ana Silva", "region": "GRULAC"},
                 {"contributor": "Ben Okoro", "region": "AFG", "note": "x"}]
                """);
        Folders.write(
                folder.resolve("data/actions.yaml"),
                """
                - action: Write
                  Who: Ana
                  due: 2024-07-01
                - {action: "Send", Who: 'Ben', due: later}
                """);
        return folder;
    }
}
