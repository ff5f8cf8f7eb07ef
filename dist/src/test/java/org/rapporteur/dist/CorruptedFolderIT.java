package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Installation;
import org.rapporteur.finding.Severity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// One byte of a good folder is changed, many times: there is a report, or a finding that says what
/// is wrong with it, and never a failure of the tool or of a plugin.
final class CorruptedFolderIT {
    private static final int ROUNDS = 300;
    private static final long SEED = 20240620;

    private static final List<String> FILES =
            List.of(
                    "report.yaml",
                    "summary.md",
                    "data/participants.csv",
                    "data/contributions.json",
                    "data/actions.yaml");

    private static final String SPICE =
            "\t\n\r"
                + " \"'#$%&*,-.:;<>?@[]^_`{|}~!()0aZ\\/=+\0\u0007\u200b\u202e\u00e9\u0301\u9673\ufeff";

    @TempDir Path parent;

    private final Random random = new Random(SEED);

    @Test
    void isAReportOrAFinding() throws IOException {
        var folder = good();
        var home = Distribution.home();
        var installation =
                new Installation(
                        List.of(home.resolve("plugins")), List.of(home.resolve("templates")), "0");
        try (var composer = new Composer(installation)) {
            var untouched = composer.compose(new ComposeRequest(folder, null, false, null));
            assertEquals(0, untouched.verdict().count(Severity.ERROR));
            for (int round = 0; round < ROUNDS; round++) {
                var file = folder.resolve(FILES.get(random.nextInt(FILES.size())));
                var bytes = Files.readAllBytes(file);
                Files.write(file, spoiled(bytes));
                judge(composer, folder, "round " + round + ", " + file.getFileName());
                Files.write(file, bytes);
            }
        }
    }

    private static void judge(Composer composer, Path folder, String where) {
        var composition =
                assertDoesNotThrow(
                        () -> composer.compose(new ComposeRequest(folder, null, false, null)),
                        where);
        var verdict = composition.verdict();
        assertTrue(
                composition.canBeWritten() || verdict.count(Severity.ERROR) > 0,
                where + ": neither report nor finding");
        for (var finding : verdict.open()) {
            var said = where + ": " + finding;
            assertTrue(finding.position().isKnown(), said);
            assertTrue(!finding.rule().startsWith("section-"), said);
            assertTrue(!finding.message().contains("Exception"), said);
            assertTrue(finding.severity() != Severity.ERROR || !finding.fix().isEmpty(), said);
        }
    }

    private byte[] spoiled(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        var sign = SPICE.substring(random.nextInt(SPICE.length())).substring(0, 1);
        return switch (random.nextInt(4)) {
            case 0 -> joined(bytes, at, new byte[0], at + 1);
            case 1 -> joined(bytes, at, sign.getBytes(StandardCharsets.UTF_8), at);
            case 2 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private static byte[] joined(byte[] bytes, int upTo, byte[] middle, int from) {
        var all = Arrays.copyOf(bytes, upTo + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, all, upTo, middle.length);
        System.arraycopy(bytes, from, all, upTo + middle.length, bytes.length - from);
        return all;
    }

    private Path good() {
        var folder = SmallReport.in(parent);
        Folders.write(
                folder.resolve("report.yaml"),
                """
                rapporteur: 1
                title: Small Meeting of $report.date
                date: 2024-06-20/2024-06-22
                language: en-GB
                number: 3
                data:
                  participants: data/participants.csv
                  contributions: {file: data/contributions.json, as-of: 2024-06-01}
                  actions:
                    file: data/actions.yaml
                    columns: {owner: "Who"}
                facts:
                  last_year: {value: 17, source: "2016 report"}
                sections:
                  - narrative: summary.md
                    numbered: true
                  - participants
                  - breakdown: region
                    data: contributions
                    caption: "By region, $contributions.count"
                    when: "$contributions.count > 0"
                  - table: actions
                expect: ["$contributions.count >= 2"]
                annexes:
                  - title: Who came as of $contributions.as_of
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
        Folders.write(
                folder.resolve("summary.md"),
                """
                # Opening

                There were ${contributions.count.words} contributions ($last_year before); see
                [](#breakdown).

                - one *item*
                  1. deep
                - two[^n]

                | a | b |
                |---|--:|
                | 1 | $contributions.share('region', 'AFG') |

                [^n]: A note.
                """);
        return folder;
    }
}
