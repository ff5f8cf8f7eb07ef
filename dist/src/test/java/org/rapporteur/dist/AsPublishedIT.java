package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.finding.Finding;

import java.util.Locale;
import java.util.stream.Collectors;

/// What `check` finds in a report as it was published: its own contradictions, each with the facts
/// of both sides, and nothing else. `-Dgolden=update` writes the file anew.
final class AsPublishedIT {
    private static final String EXAMPLE = "2017-as-published";

    @Test
    void the_contradictions_are_the_known_ones() {
        try (var composer = Composing.composer()) {
            var composition =
                    composer.compose(
                            new ComposeRequest(Composing.example(EXAMPLE), null, false, null));
            var found =
                    composition.verdict().open().stream()
                            .map(AsPublishedIT::words)
                            .collect(Collectors.joining("\n"));
            GoldenIT.assertGolden(EXAMPLE + ".findings.txt", found);
        }
    }

    @Test
    void check_refuses_it_as_a_user_calls_it() {
        var run = Distribution.run(Distribution.root(), "check", "examples/" + EXAMPLE);
        assertEquals(1, run.exit(), run.err());
        assertTrue(
                run.err().contains("error[stated-count]: WEOG: the text says 4, the data say 5"),
                run.err());
        assertTrue(run.err().contains("2 errors, 13 warnings, 8 advice"), run.err());
    }

    private static String words(Finding finding) {
        var words = new StringBuilder();
        words.append(finding.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(finding.rule())
                .append("] ")
                .append(finding.position())
                .append("\n  ")
                .append(finding.message())
                .append('\n');
        finding.facts()
                .forEach(fact ->
                        words.append("  ")
                                .append(fact.name())
                                .append(": ")
                                .append(fact.value())
                                .append('\n'));
        return words.append("  fix: ").append(finding.fix()).append('\n').toString();
    }
}
