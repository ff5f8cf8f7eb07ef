package org.rapporteur.engine.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;

class ConditionsTest {
    private final ArrayList<Finding> findings = new ArrayList<>();

    private boolean holds(String condition) {
        return Conditions.evaluate(
                condition, ReportData.references(), ReportData.HERE, findings::add);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    $contributions.count > 0                                  | true
                    $contributions.count == 3                                 | true
                    $contributions.count == 3.0                               | true
                    $contributions.count('region', 'EEG') >= 1                | false
                    $contributions.share('region','WEOG') > 50%               | true
                    not $contributions.count < 3                              | true
                    $city == 'Geneva' and $last_year != 17                    | false
                    $city == "Oslo" or ($last_year <= 17 and $budget > 1000)  | true
                    not ($city == 'Oslo' or $city == 'Bern')                  | true
                    $contributions.as_of > 2017-10-11                         | true
                    $contributions.as_of == '2017-10-27'                      | true
                    1 < 2 and 2 < 3 or 1 > 2                                  | true
                    """)
    void conditionsCompareFigures(String condition, boolean expected) {
        assertEquals(expected, holds(condition));
        assertEquals("", ReportData.shown(findings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    $contributions.count     | the condition ends where a comparison such as `> 0` should stand -> write it like `$contributions.count > 0`
                    $contributions.count = 3 | `=` compares nothing -> write `==`
                    $last_year > 1 && $last_year < 3 | `&&` is no word of a condition -> write `and`
                    $last_year > yes         | `yes` stands where a number, a text in quotes, or a reference should -> write it like `$contributions.count > 0`
                    ($last_year > 1          | the condition ends where `)` should stand -> write it like `$contributions.count > 0`
                    $usd > 1                 | `$usd` is no dataset and no fact -> write the name of a dataset or a fact of report.yaml
                    $city > 3                | `Geneva` and `3` have no order -> compare numbers with numbers and days with days, or write `==` or `!=`
                    $contribution.count > 1  | there is no dataset or fact `contribution` -> write `$contributions.count`, or `\\$` for a dollar sign
                    """)
    void wrongConditionsAreReportedAndDoNotHold(String condition, String message) {
        assertFalse(holds(condition));
        assertEquals("summary.md:3:9: " + message, ReportData.shown(findings));
    }

    @Test
    void aVerdictShowsTheFiguresThatWereLookedAt() {
        var verdict =
                Conditions.judge(
                        "$contributions.count == 25 or $last_year == 17",
                        ReportData.references(),
                        ReportData.HERE,
                        findings::add);
        assertEquals(
                "true true 3,17",
                verdict.holds()
                        + " "
                        + verdict.isSound()
                        + " "
                        + verdict.figures().get(0).value()
                        + ","
                        + verdict.figures().get(1).value());
    }

    @Test
    void deepNestingIsRefused() {
        assertFalse(holds("(".repeat(10_000) + "1 == 1"));
        assertEquals(
                "summary.md:3:9: the condition is nested too deeply -> make it simpler",
                ReportData.shown(findings));
    }
}
