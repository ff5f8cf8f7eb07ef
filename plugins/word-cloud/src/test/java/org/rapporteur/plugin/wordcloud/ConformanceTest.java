package org.rapporteur.plugin.wordcloud;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testkit.Conformance;
import org.rapporteur.testkit.SectionTest;
import org.rapporteur.testkit.TestReport;

import java.util.stream.Stream;

class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> rows_of_words_stand_what_may_come() {
        return Conformance.of("word-cloud").columns("word").numbers("count").tests();
    }

    @TestFactory
    Stream<DynamicTest> packed_words_stand_what_may_come() {
        return Conformance.of("word-cloud")
                .columns("word")
                .numbers("count")
                .options("layout: packed\nmax: 100")
                .tests();
    }

    @SectionTest(
            data = "word,count\ntrust,12\nsecurity,7\n",
            options = "max: 2",
            languages = {"en-GB", "fr", "ar"})
    void is_composed_by_its_own_class_loader(TestReport report) {
        report.hasNoFindings().isDeterministic().leaksNothing();
    }
}
