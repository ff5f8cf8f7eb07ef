package org.rapporteur.plugin.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.SectionBench;

class NarrativeSectionTest {
    private final SectionBench<NarrativeOptions> narrative =
            SectionBench.of(new NarrativeSection());

    @Test
    void textIsComposedAsItIsWritten() {
        var composed =
                narrative
                        .option("file", "summary.md")
                        .file(
                                "summary.md",
                                """
                                The Forum met on 11 October 2017.

                                It reviewed the contributions.
                                """)
                        .compose();

        assertEquals(
                """
                paragraph: The Forum met on 11 October 2017.
                paragraph: It reviewed the contributions.
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void paragraphsOfAllFilesAreLeftToTheEngineToNumber() {
        var composed =
                narrative
                        .option("file", "one.md, two.md")
                        .option("numbered", "true")
                        .file("one.md", "The Forum met.")
                        .file("two.md", "It will meet again.")
                        .compose();

        assertEquals(
                """
                paragraph 0: The Forum met.
                paragraph 0: It will meet again.
                """,
                composed.dump());
    }

    @Test
    void aFileWithoutTextIsReported() {
        var composed = narrative.option("file", "summary.md").file("summary.md", "").compose();

        assertEquals("", composed.dump());
        assertEquals(
                """
                summary.md: warning empty-narrative: summary.md has no text
                  fix: write the text, or take the file out of report.yaml
                """,
                composed.problems());
    }
}
