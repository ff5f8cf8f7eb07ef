package example.acronyms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.rapporteur.testkit.ReportFile;
import org.rapporteur.testkit.ReportTest;
import org.rapporteur.testkit.TestReport;

class AcronymsTest {
    private static final String SAMPLE = "src/main/resources/META-INF/rapporteur/sample";

    @ReportTest(folder = SAMPLE)
    void the_sample_is_sound(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }

    @ReportTest(
            folder = SAMPLE,
            files =
                    @ReportFile(
                            path = "summary.md",
                            text = "The NGO met.\nThen the GAC met; the GAC rose.\n"))
    void an_acronym_is_told_once_where_it_stands_first(TestReport report) {
        assertEquals(
                """
                summary.md:2:10: warning example-acronym: `GAC` is not explained where it is first \
                used
                  quote: GAC
                  fix: write it out before: `… (GAC)`, or add it to `glossary`
                """,
                report.problems());
    }
}
