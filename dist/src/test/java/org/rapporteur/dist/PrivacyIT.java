package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The PDF carries the data that it prints, and nothing else of them.
final class PrivacyIT {
    /// What stands in the folder and is neither printed nor counted.
    private static final List<String> SECRETS =
            List.of(
                    "ana.silva@example.org",
                    "ben@example.net",
                    "+41 22 555 0101",
                    "0049-30-555-0102",
                    "09:58:13",
                    "10:03:44",
                    "Zilva, Secret",
                    "only for the secretariat",
                    "second-hand remark",
                    "budget of the unprinted",
                    "wordless confidential",
                    "draft-2-of-the-lawyers");

    @TempDir Path parent;
    private Path folder;

    @BeforeEach
    void write() {
        folder = parent.resolve("private");
        file(
                "report.yaml",
                """
                rapporteur: 1
                title: Private Meeting
                date: 2024-06-20
                language: en-GB
                data:
                  participants: data/participants.csv
                  contributions: data/contributions.csv
                  unused: data/unused.csv
                  words: {corpus: corpus/, max: 5, min-count: 2}
                sections:
                  - narrative: summary.md
                  - participants
                annexes:
                  - title: List
                    sections: [contributions-list]
                  - title: Table
                    sections:
                      - contributions-table:
                        show: [contributor, region]
                      - breakdown: region
                      - table: contributions
                        show: [contributor, note]
                        id: notes
                  - title: Words
                    sections: [word-cloud]
                """);
        file(
                "summary.md",
                """
                There were $contributions.count contributions, $contributions.count('region', 'AFG')
                of them from Africa.

                <!-- only for the secretariat -->
                """);
        file(
                "data/participants.csv",
                """
                name,role,email,phone,joined,sort
                Ana Silva,Facilitator,ana.silva@example.org,+41 22 555 0101,09:58:13,"Zilva, Secret"
                Ben Okoro,,ben@example.net,0049-30-555-0102,10:03:44,
                """);
        file(
                "data/contributions.csv",
                """
                contributor,organization,url,region,submitted_as,note,remark,contact
                Ana Silva,Coop,https://example.org/1,GRULAC,individual,Revised,second-hand remark,ben@example.net
                Ben Okoro,,https://example.org/2,AFG,organization,,draft-2-of-the-lawyers,
                """);
        file("data/unused.csv", "item,sum\nbudget of the unprinted,1\n");
        file(
                "corpus/one.txt",
                "networks networks networks wordless confidential training training");
    }

    @Test
    void what_is_not_printed_is_nowhere_in_the_file() {
        var pdf = composed();
        var carried = PdfContents.everything(pdf);
        assertTrue(carried.contains("Ana Silva"), "the test reads what the file carries");
        for (var secret : SECRETS) {
            assertFalse(carried.contains(secret), secret);
        }
    }

    @Test
    void what_is_printed_is_attached() {
        var attached = PdfContents.attachments(composed());
        assertEquals(
                "name,role\nAna Silva,Facilitator\nBen Okoro,\n", attached.get("participants.csv"));
        assertEquals(
                "contributor,url,note\nAna Silva,https://example.org/1,Revised\n"
                        + "Ben Okoro,https://example.org/2,\n",
                attached.get("notes.csv"));
        assertTrue(
                attached.getOrDefault("breakdown.csv", "").contains("African Group,1"),
                attached::toString);
        assertTrue(
                attached.getOrDefault("word-cloud.csv", "").contains("networks,3"),
                attached::toString);
        assertTrue(
                attached.keySet().stream().noneMatch(name -> name.contains("unused")),
                attached::toString);
    }

    @Test
    void evidence_says_nothing_else_of_them_either() {
        Folders.replace(
                folder.resolve("summary.md"),
                "of them from Africa.",
                "of them from Africa, $participants.distinct('email') addresses.");
        var run = Distribution.run(parent, "compose", "private", "--evidence");
        assertEquals(0, run.exit(), run.err());
        var carried = PdfContents.everything(folder.resolve("private.pdf"));
        assertTrue(carried.contains("$participants.distinct('email')"), "the annex is there");
        for (var secret : SECRETS) {
            assertFalse(carried.contains(secret), secret);
        }
    }

    @Test
    void attach_none_attaches_nothing() {
        Folders.replace(folder.resolve("report.yaml"), "language:", "attach: none\nlanguage:");
        assertEquals("{}", PdfContents.attachments(composed()).toString());
    }

    @Test
    void a_draft_attaches_nothing() {
        var run = Distribution.run(parent, "compose", "private", "--draft");
        assertEquals(0, run.exit(), run.err());
        assertEquals("{}", PdfContents.attachments(folder.resolve("private-draft.pdf")).toString());
    }

    private Path composed() {
        var run = Distribution.run(parent, "compose", "private");
        assertEquals(0, run.exit(), run.err());
        return folder.resolve("private.pdf");
    }

    private void file(String name, String text) {
        Folders.write(folder.resolve(name), text);
    }
}
