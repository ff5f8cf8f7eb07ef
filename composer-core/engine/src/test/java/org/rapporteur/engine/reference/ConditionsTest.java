package org.rapporteur.engine.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.stream.Collectors;

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
                    not 1 > 2 and 2 > 1                                       | true
                    not (1 > 2) and not not 2 > 1                             | true
                    ($contributions.count + 1) * 2 == 8                       | true
                    2 + 3 * 4 - 10 / 4 == 11.5                                | true
                    ($last_year - $contributions.count) / 7 == 2              | true
                    $contributions.count('region','WEOG')+$contributions.count('region','---')==$contributions.count | true
                    $contributions.count -1 == 2 and 3-1 == 2 and -1 < 0      | true
                    $budget * 2 > 2469 and $budget * 2 <= 2469.0              | false
                    1 / 3 * 3 < 1.0001                                        | true
                    $contributions.as_of + 3 == 2017-10-30                    | true
                    $contributions.as_of - 2017-10-11 == 16                   | true
                    $report.date == 2017-10-11/2017-10-13                     | true
                    $contributions.sum('pages') == 12.5                       | true
                    $contributions.distinct('contributor') == 2               | true
                    “Oslo” != $city and «Geneva» == $city                     | true
                    """)
    void conditionsCompareFigures(String condition, boolean expected) {
        assertEquals(expected, holds(condition));
        assertEquals("", ReportData.shown(findings));
    }

    /// Each stands at the words that it is about: the condition begins at column 9.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    $contributions.count         |  9 | $contributions.count | the condition ends where a comparison such as `> 0` should stand -> write it like `$contributions.count > 0`
                    $contributions.count = 3     | 30 | =     | `=` compares nothing -> write `==`
                    $last_year > 1 && $budget < 3 | 24 | &&   | `&&` is no word of a condition -> write `and`
                    $last_year > 1 AND $budget < 3 | 24 | AND | `AND` is no word of a condition -> write `and`
                    ! $last_year > 1             |  9 | !     | `!` is no word of a condition -> write `not`
                    $last_year ≥ 1               | 20 | ≥     | `≥` compares nothing -> write `>=`
                    $last_year => 1              | 20 | =>    | `=>` compares nothing -> write `>=`
                    $last_year <> 1              | 20 | <>    | `<>` compares nothing -> write `!=`
                    $last_year > yes             | 22 | yes   | `yes` stands where a number, a text in quotes, or a reference should -> write it like `$contributions.count > 0`
                    ($last_year > 1              | 23 | 1     | the condition ends where `)` should stand -> write it like `$contributions.count > 0`
                    ($last_year + 1              | 23 | 1     | the condition ends where `)` or a comparison should stand -> write it like `$contributions.count > 0`
                    $last_year > 1)              | 23 | )     | `)` stands where `and` or `or` should -> write it like `$contributions.count > 0`
                    $usd > 1                     |  9 | $usd  | `$usd` is no dataset and no fact -> write the name of a dataset or a fact of report.yaml
                    1 < 2 and $city > 3          | 19 | $city > 3 | `Geneva` and `3` have no order -> compare numbers with numbers and days with days, or write `==` or `!=`
                    $contribution.count > 1      |  9 | $contribution.count | there is no dataset or fact `contribution` -> write `$contributions.count`, or `\\$` for a dollar sign
                    1 < 2 and $contribution.count > 1 | 19 | $contribution.count | there is no dataset or fact `contribution` -> write `$contributions.count`, or `\\$` for a dollar sign
                    1 < $last_year < 20          | 24 | <     | a comparison has two sides -> join two comparisons with `and`
                    1 < 2 == 3                   | 15 | ==    | a comparison has two sides -> join two comparisons with `and`
                    (1 < 2) + 1 == 2             | 10 | 1 < 2 | `1 < 2` is no value that could be compared -> join comparisons with `and` or `or`
                    $last_year / ($contributions.count - 3) > 1 | 9 | $last_year / ($contributions.count - 3 | this divides by 0, or the number is too large -> compare without this calculation, or guard it with `when`
                    $city + 1 > 2                |  9 | $city + 1 | `Geneva` + `1` cannot be calculated -> calculate with numbers, or with a day and a number of days
                    $contributions.as_of > 2017-02-30 | 32 | 2017-02-30 | `2017-02-30` is no calendar day -> correct the day
                    $city == 'Geneva             | 18 | 'Geneva | the quotes are never closed -> put `'` behind the text
                    and                          |  9 | and   | `and` stands where a number, a text in quotes, or a reference should -> write it like `$contributions.count > 0`
                    """)
    void wrongConditionsAreReportedAtTheirWordsAndDoNotHold(
            String condition, int column, String quote, String message) {
        assertFalse(holds(condition));
        assertEquals("summary.md:3:" + column + ": " + message, ReportData.shown(findings));
        assertEquals(quote, findings.getFirst().quote());
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
                "$contributions.count == 25: 3 == 25, false\n$last_year == 17: 17 == 17, true",
                verdict.comparisons().stream()
                        .map(one -> one.written() + ": " + one.values() + ", " + one.holds())
                        .collect(Collectors.joining("\n")));
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
    void manyPartsAreRefused() {
        assertFalse(holds("1 == 1" + " and 1 == 1".repeat(10_000)));
        assertFalse(holds("1" + " * 1".repeat(10_000) + " == 1"));
        assertEquals("the condition has too many parts", findings.getFirst().message());
        assertEquals("the condition has too many parts", findings.getLast().message());
    }

    @Test
    void deepNestingIsRefused() {
        assertFalse(holds("not ".repeat(10_000) + "1 == 1"));
        findings.clear();
        assertFalse(holds("(".repeat(10_000) + "1 == 1"));
        assertEquals(
                "summary.md:3:9: the condition is nested too deeply -> make it simpler",
                ReportData.shown(findings));
    }
}
