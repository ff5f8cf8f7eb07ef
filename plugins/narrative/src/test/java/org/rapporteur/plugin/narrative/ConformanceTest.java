package org.rapporteur.plugin.narrative;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testkit.Conformance;
import org.rapporteur.testkit.ReportFile;
import org.rapporteur.testkit.SectionTest;
import org.rapporteur.testkit.TestReport;

import java.util.stream.Stream;

class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> stands_what_may_come() {
        return Conformance.of("narrative")
                .file("summary.md", "# Heading\n\nTEXT\n")
                .options("file: summary.md\nnumbered: true")
                .tests();
    }

    @SectionTest(
            options = "summary.md",
            files = @ReportFile(path = "summary.md", text = "Nothing else happened.\n"),
            languages = {"en-GB", "fr", "ar"})
    void is_composed_by_its_own_class_loader(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }
}
