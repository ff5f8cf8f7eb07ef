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

    @TestFactory
    Stream<DynamicTest> trends_stand_what_may_come() {
        return Conformance.of("trend")
                .dataset("history")
                .columns("meeting")
                .numbers("participants")
                .options("column: participants\nas: [chart, words, table]")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> timelines_stand_what_may_come() {
        return Conformance.of("timeline")
                .dataset("steps")
                .columns("step", "due", "owner")
                .options("dataset: steps\nas: [chart, list, table]")
                .tests();
    }

    @SectionTest(
            section = "breakdown",
            data = "contributor,region\nBen Wallis,WEOG\nChen Li,APG\n",
            options = "region",
            languages = {"en-GB", "fr", "ar"})
    void counts_are_composed_by_their_own_class_loader(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }

    @SectionTest(
            section = "trend",
            dataset = "history",
            data = "year,participants\n2016,17\n2017,25\n",
            options = "participants",
            languages = {"en-GB", "fr", "ar"})
    void trends_are_composed_by_their_own_class_loader(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }

    @SectionTest(
            section = "timeline",
            dataset = "steps",
            data = "step,due\nWrite,2024-07-01\nSend,2024-07-15\n",
            options = "dataset: steps\nas: [chart, list]",
            languages = {"en-GB", "fr", "ar"})
    void timelines_are_composed_by_their_own_class_loader(TestReport report) {
        report.hasNoFindings().isSound().isDeterministic().leaksNothing();
    }
}
