package org.rapporteur.engine.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.rapporteur.engine.reference.ReportData.shown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataReferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    contributions.count                              | 3
                    contributions.count.words                        | three
                    contributions.count.words('feminine')            | three, feminine
                    report.number.ordinal('neuter')                  | fifth, neuter
                    contributions.count('region', 'WEOG')            | 2
                    contributions.count("region", "weog")            | 2
                    contributions.count(‘region’, “Western European and Others Group”) | 2
                    contributions.count('region','---')              | 1
                    contributions.count('region', 'n/a')             | 1
                    contributions.count('region', 'EEG')             | 0
                    contributions.count('status', '')                | 1
                    contributions.count('status', 'Côte d’Ivoire')   | 1
                    contributions.count('status', 'open')            | 0
                    contributions.share('region', 'WEOG')            | 67%
                    contributions.distinct('contributor')            | 2
                    contributions.distinct('region')                 | 1
                    contributions.sum('pages')                       | 12.5
                    contributions.as_of                              | 27 October 2017
                    report.number.ordinal                            | fifth
                    report.date                                      | 11 October 2017 – 13 October 2017
                    report.title                                     | BPF on Cybersecurity
                    last_year                                        | 17
                    budget                                           | 1,234.50
                    city                                             | Geneva
                    usd                                              | literal
                    HOME                                             | literal
                    """)
    void referencesPrintTheirValues(String expression, String printed) {
        assertEquals(printed, shown(expression));
    }

    @Test
    void aFigureKnowsItsValueAndSource() {
        var outcome =
                ReportData.references()
                        .resolve("contributions.count(“region”, 'WEOG').words", ReportData.HERE);
        var datum = assertInstanceOf(References.Outcome.Bound.class, outcome).datum();
        assertEquals("2", datum.value());
        assertEquals("contributions.count('region', 'WEOG').words", datum.expression());
        assertEquals("data/contributions.csv: lines 2, 3", datum.source());
        assertEquals(ReportData.HERE, datum.position());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    contribution.count    | there is no dataset or fact `contribution` -> write `$contributions.count`, or `\\$` for a dollar sign
                    lastyear              | there is no dataset or fact `lastyear` -> write `$last_year`, or `\\$` for a dollar sign
                    contributions         | `$contributions` is a dataset, not a figure -> add one of `.count`, `.count('column', 'value')`, `.share('column', 'value')`, `.distinct('column')`, `.sum('column')`, `.as_of`, or `\\$` for a dollar sign
                    contributions.cuont   | a dataset has no figure `cuont` -> write `$contributions.count`
                    contributions.count('regoin', 'WEOG') | contributions has no column `regoin` -> write `$contributions.count('region', 'WEOG')`
                    contributions.count('owner', 'X') | contributions has no column `owner` -> use one of `contributor`, `region`, `status`, `pages`
                    contributions.count('region', 'WOEG') | `WOEG` is not in the vocabulary un-regional-groups -> write `$contributions.count('region', 'WEOG')`
                    contributions.count('status', 'Printed') | no row of contributions has `Printed` in status -> write `$contributions.count('status', 'printed')`
                    contributions.count(region, WEOG) | `region` needs quotes -> write `$contributions.count('region', 'WEOG')`
                    contributions.count('region') | `count` cannot have 1 argument -> write `$contributions.count('column', 'value')`
                    contributions.sum('status') | `printed` at data/contributions.csv:2:1 is no plain number, so that column status has no sum -> write plain numbers there, or leave the cell empty
                    contributions.as_of.words | `.words` needs a whole number, and `$contributions.as_of.words` is none -> leave `.words` out
                    contributions.count.wrods | `.wrods` cannot stand here -> write `.words` or `.ordinal` after a count, or nothing
                    contributions.count.ordinal('female') | `.ordinal('female')` cannot stand here -> write `.ordinal`, or `.ordinal('feminine')` beside a noun of that gender, or 'neuter'
                    report.issued         | report.yaml does not say `issued` -> add `issued` to report.yaml
                    report.titel          | the report has no field `titel` -> write `$report.title`
                    words.count           | there is no dataset `words` -> list it under `data` in report.yaml
                    """)
    void wrongReferencesSayHowTheyAreMeant(String expression, String message) {
        assertEquals("summary.md:3:9: " + message, shown(expression));
    }
}
