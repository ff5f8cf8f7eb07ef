package example.surveyresults;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testkit.Conformance;
import org.rapporteur.testkit.ReportFile;
import org.rapporteur.testkit.ReportTest;
import org.rapporteur.testkit.SectionTest;
import org.rapporteur.testkit.TestReport;

import java.util.stream.Stream;

class SurveyResultsTest {
    private static final String SAMPLE = "src/main/resources/META-INF/rapporteur/sample";

    @ReportTest(folder = SAMPLE)
    void the_sample_is_the_known_one(TestReport report) {
        report.matchesGolden("sample").isSound().isDeterministic().leaksNothing();
    }

    @ReportTest(folder = SAMPLE)
    void unfinished_answers_are_left_out_and_told(TestReport report) {
        report.hasFinding(
                "example-survey-unfinished", "responses that were not submitted are left out: 1");
    }

    @ReportTest(
            folder = SAMPLE,
            files =
                    @ReportFile(
                            path = "report.yaml",
                            text =
                                    """
                                    rapporteur: 1
                                    title: $survey.mean('Q9')
                                    date: 2024-06-20
                                    language: en-GB
                                    template: meeting-summary
                                    data: {survey: {survey-export: data/answers.csv}}
                                    sections: [survey-results]
                                    """))
    void a_question_that_was_not_asked_is_told(TestReport report) {
        report.hasFinding("reference", "survey has no `mean('Q9')`");
    }

    @SectionTest(
            section = "survey-results",
            data = "name\nAna\n",
            languages = {"en-GB", "fr"})
    void columns_that_are_not_there_are_told(TestReport report) {
        report.hasFinding("missing-column", "needs columns like `Q*`");
    }

    @TestFactory
    Stream<DynamicTest> stands_what_may_come() {
        return Conformance.of("survey-results").columns("Q1").numbers("Q2", "Q3").tests();
    }
}
