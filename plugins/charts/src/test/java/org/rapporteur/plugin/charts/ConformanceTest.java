package org.rapporteur.plugin.charts;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testkit.Conformance;
import org.rapporteur.testkit.SectionTest;
import org.rapporteur.testkit.TestReport;

import java.util.stream.Stream;

class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> counts_stand_what_may_come() {
        return Conformance.of("breakdown")
                .columns("contributor", "region")
                .options("column: region\nas: [chart, list, table]\nzero: true")
                .tests();
    }

    @SectionTest(
            data = "contributor,region\nBen Wallis,WEOG\nChen Li,APG\n",
            options = "region",
            languages = {"en-GB", "fr", "ar"})
    void is_composed_by_its_own_class_loader(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }
}
