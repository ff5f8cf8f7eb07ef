package org.rapporteur.plugin.contributions;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testkit.Conformance;
import org.rapporteur.testkit.SectionTest;
import org.rapporteur.testkit.TestReport;

import java.util.stream.Stream;

class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> the_list_stands_what_may_come() {
        return Conformance.of("contributions-list")
                .columns("contributor", "organization", "note", "url")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> the_table_stands_what_may_come() {
        return Conformance.of("contributions-table")
                .columns("contributor", "stakeholder_group", "region", "submitted_as", "url")
                .numbers("number")
                .tests();
    }

    @SectionTest(
            section = "contributions-table",
            data = "number,contributor,region\n1,Ben Wallis,WEOG\n",
            languages = {"en-GB", "fr", "ar"})
    void is_composed_by_its_own_class_loader(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }
}
