package org.rapporteur.engine.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Text;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.stream.Collectors;

class ReferenceTextTest {
    private final ArrayList<Finding> findings = new ArrayList<>();

    /// Figures stand in `[ ]`.
    private String shown(String text) {
        return ReferenceText.parse(text, ReportData.references(), ReportData.HERE, findings::add)
                .stream()
                .map(ReferenceTextTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(Inline inline) {
        return switch (inline) {
            case Datum datum -> "[" + datum.text() + "]";
            case Text text -> text.text();
            default -> throw new AssertionError(inline);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    As of $contributions.as_of. The end | As of [27 October 2017]. The end
                    ${contributions.count}th            | [3]th
                    ${ contributions.count('region', 'WEOG') }! | [2]!
                    costs \\$contributions, $5 and $ | costs $contributions, $5 and $
                    $USD 5, $x.y(z) and ${last_year | $USD 5, $x.y(z) and ${last_year
                    ($last_year) $last_year.            | ([17]) [17].
                    $last_year (see $contributions.count) | [17] (see [3])
                    $report.number.ordinal              | [fifth]
                    """)
    void referencesInPlainTextBecomeFigures(String text, String expected) {
        assertEquals(expected, shown(text));
        assertEquals("", ReportData.shown(findings));
    }

    @Test
    void argumentsMayWrapOverLines() {
        assertEquals(
                "[2]",
                shown("$contributions.count('region',\n  'Western European and\n  Others Group')"));
    }

    @Test
    void aWrongReferenceStaysAsItIsAndIsReported() {
        assertEquals("See $contribution.count.", shown("See $contribution.count."));
        assertEquals(
                "summary.md:3:9: there is no dataset or fact `contribution`"
                        + " -> write `$contributions.count`, or `\\$` for a dollar sign",
                ReportData.shown(findings));
        assertEquals("$contribution.count", findings.getFirst().quote());
    }

    @Test
    void theScannerSaysWhereAReferenceEnds() {
        var text = "a $b.c('d, (e)').f. G";
        int end = ReferenceSyntax.end(text, 2);
        assertEquals("b.c('d, (e)').f", ReferenceSyntax.expression(text, 2, end));
        assertEquals(-1, ReferenceSyntax.end("$5", 0));
        assertEquals(-1, ReferenceSyntax.end("$", 0));
        assertEquals(-1, ReferenceSyntax.end("${}", 0));
        assertEquals(4, ReferenceSyntax.end("$a.b (c)", 0));
        assertEquals(4, ReferenceSyntax.end("$a.b('c", 0));
    }
}
