package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A good file with one character changed is read, or the slip is named near its place.
class YamlMutationTest {
    private static final String GOOD =
            """
            title: "IGF Best Practice Forum: Cybersecurity"
            date: 2017-10-11
            keywords: [meeting, summary]

            data:
              participants: data/participants.csv
              submissions: {file: data/submissions.csv, as-of: 2017-10-27}
              contributions:
                file: data/contributions.csv
                columns:
                  stakeholder_group: "SH GROUP"

            sections:
              - narrative: summary.md
                numbered: true
              - contributions-table:
                show: [number, contributor]
              - breakdown: 'region'
            """;

    private static final String SIGNS = "\t\0:#[]{}\"'-&*!|>%@` ,?\\x\n\u202e\ud83d";

    @Test
    void almostEverySlipIsNamedNearItsPlace() {
        var random = new Random(42);
        int told = 0;
        var elsewhere = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            int at = random.nextInt(GOOD.length());
            var findings = findings(changed(random, at));
            if (!findings.isEmpty()) {
                told++;
                int line = 1 + (int) GOOD.substring(0, at).chars().filter(c -> c == '\n').count();
                if (Math.abs(findings.get(0).position().line() - line) > 1) {
                    elsewhere.add(line + ": " + findings);
                }
            }
        }
        assertTrue(told > 700, "only " + told);
        assertTrue(elsewhere.size() * 100 < told * 3, elsewhere::toString);
    }

    /// With a sign put in, or put in place of another, or without one.
    private static String changed(Random random, int at) {
        var sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        int end = random.nextBoolean() ? at : at + 1;
        boolean isTaken = random.nextInt(4) == 0;
        return GOOD.substring(0, at) + (isTaken ? "" : sign) + GOOD.substring(end);
    }

    private static List<Finding> findings(String text) {
        var reported = new Reported();
        var node = Yaml.read(text, "x.yaml", reported);
        assertTrue(node != null || !reported.all().isEmpty(), text);
        return reported.all();
    }
}
