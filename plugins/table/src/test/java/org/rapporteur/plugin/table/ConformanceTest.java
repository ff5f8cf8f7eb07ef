package org.rapporteur.plugin.table;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testkit.Conformance;
import org.rapporteur.testkit.SectionTest;
import org.rapporteur.testkit.TestReport;

import java.util.stream.Stream;

class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> stands_what_may_come() {
        return Conformance.of("table")
                .dataset("actions")
                .columns("action", "owner", "url")
                .numbers("pages")
                .options("dataset: actions\norder: [owner, -pages]\ngroup: owner\nnumbered: true")
                .tests();
    }

    @SectionTest(
            dataset = "actions",
            data = "action,due\nWrite,2024-07-01\n",
            options = "actions",
            languages = {"en-GB", "fr", "ar"})
    void is_composed_by_its_own_class_loader(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }
}
