package org.rapporteur.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// What a finding is known by when its file changes.
final class FingerprintTest {
    private static final String TEXT =
            """
            The group met in autumn.

            It received 27 contributions from all regions,
            most of them from Asia.
            """;

    @Test
    void lines_above_do_not_count() {
        assertEquals(of(TEXT), of("# Opening\n\nWords.\n\n" + TEXT));
    }

    @Test
    void a_paragraph_may_be_wrapped_anew() {
        assertEquals(
                of(TEXT), of("It\nreceived\n27 contributions from all\nregions, most of them."));
    }

    @Test
    void punctuation_does_not_count() {
        assertEquals(of(TEXT), of(TEXT.replace("regions,", "regions;").replace("It ", "\"It\" ")));
    }

    @Test
    void other_words_beside_it_make_another_finding() {
        assertNotEquals(of(TEXT), of(TEXT.replace("from all", "from few")));
        assertNotEquals(of(TEXT), of(TEXT.replace("received", "expected")));
    }

    @Test
    void words_of_other_paragraphs_do_not_count() {
        assertEquals(
                of("received 27 contributions"), of("One.\n\nreceived 27 contributions\n\nTwo."));
    }

    @Test
    void rule_file_and_quoted_words_count() {
        var here = SourcePosition.of("a.md", 1, 1);
        var one = Finding.error("one", here, "m").quoting("27");
        assertNotEquals(of(one, ""), of(Finding.error("two", here, "m").quoting("27"), ""));
        assertNotEquals(of(one, ""), of(one.quoting("28"), ""));
        assertNotEquals(of(one, ""), of(one.withPosition(SourcePosition.of("b.md", 1, 1)), ""));
        assertEquals(of(one, ""), of(one.withFix("other").withSeverity(one.severity()), ""));
    }

    @Test
    void a_row_is_known_by_its_own_line() {
        var finding =
                Finding.error("unknown-code", SourcePosition.of("a.csv", 2, 5), "m").quoting("APX");
        var other = finding.withPosition(SourcePosition.of("a.csv", 3, 5));
        assertEquals(of(finding, "h\nLi, APX\nx"), of(other, "h\nnew\nLi, APX\ny"));
    }

    @Test
    void without_words_the_message_counts_but_for_its_figures() {
        var at = SourcePosition.of("data/list.xlsx");
        assertEquals(
                of(Finding.error("r", at, "3 rows are hidden"), ""),
                of(Finding.error("r", at, "14 rows are hidden"), ""));
        assertNotEquals(
                of(Finding.error("r", at, "3 rows are hidden"), ""),
                of(Finding.error("r", at, "3 columns are hidden"), ""));
    }

    /// Of the finding about the 27 contributions of a text.
    private static String of(String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf("27 contributions");
            if (at >= 0) {
                var position = SourcePosition.of("summary.md", i + 1, at + 1);
                return of(
                        Finding.warning("typed-number", position, "m").quoting("27 contributions"),
                        text);
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static String of(Finding finding, String text) {
        var lines = text.lines().toList();
        return new Fingerprint(at -> line(lines, at.line())).of(finding);
    }

    private static String line(List<String> lines, int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
