package org.rapporteur.plugin.participants;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testkit.Conformance;
import org.rapporteur.testkit.SectionTest;
import org.rapporteur.testkit.TestReport;

import java.util.stream.Stream;

class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> stands_what_may_come() {
        return Conformance.of("participants")
                .columns(
                        "name", "role", "organization", "country", "stakeholder_group", "honorific")
                .options("group: stakeholder_group\nshow: [role, organization]\nhonorific: true")
                .tests();
    }

    @SectionTest(
            data = "name,role\nMarilyn Cade,Facilitator\nBen Okoro,\n",
            languages = {"en-GB", "fr", "ar"})
    void is_composed_by_its_own_class_loader(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }
}
