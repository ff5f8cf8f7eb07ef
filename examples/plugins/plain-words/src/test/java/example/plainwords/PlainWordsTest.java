package example.plainwords;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.rapporteur.testkit.ReportFile;
import org.rapporteur.testkit.ReportTest;
import org.rapporteur.testkit.TestReport;

class PlainWordsTest {
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
                            text =
                                    "The chair asked\nto commence. Commencement was late.\n\n> We"
                                            + " commence now.\n"))
    void a_long_word_is_told_where_it_stands(TestReport report) {
        assertEquals(
                """
                summary.md:2:4: advice example-plain-words: `commence` is long for `begin`
                  quote: commence
                  fix: write `begin`
                """,
                report.problems());
    }

    @ReportTest(
            folder = SAMPLE,
            files =
                    @ReportFile(
                            path = "report.yaml",
                            text =
                                    """
                                    rapporteur: 1
                                    title: Sample of a rule
                                    date: 2024-06-20
                                    language: en-GB
                                    template: meeting-summary
                                    rules: {example-plain-words: {words: [commence]}}
                                    sections: [{narrative: summary.md}]
                                    """))
    void a_word_without_a_plain_one_is_told(TestReport report) {
        report.hasFinding("wrong-value", "write `long = short`, not `commence`");
    }
}
