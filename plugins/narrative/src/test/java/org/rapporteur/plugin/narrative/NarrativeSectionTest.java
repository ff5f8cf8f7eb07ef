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
                        .figure("contributions.count", "25")
                        .file(
                                "summary.md",
                                """
                                # The call

                                The Forum met. It had **$contributions.count**
                                contributions ([Annex II](#contributions-list)).

                                - *norms*
                                - trust
                                """)
                        .compose();

        assertEquals(
                """
                heading 1: The call
                paragraph: The Forum met. It had **{25 = contributions.count}** \
                contributions ([Annex II](#contributions-list)).
                bullet list
                  - *norms*
                  - trust
                """,
                composed.dump());
        assertEquals("", composed.problems());
    }

    @Test
    void topParagraphsOfAllFilesAreLeftToTheEngineToNumber() {
        var composed =
                narrative
                        .option("file", "one.md, two.md")
                        .option("numbered", "true")
                        .file(
                                "one.md",
                                """
                                The Forum met.

                                ## Decisions

                                1. Write a draft.
                                2. Meet again.

                                > Nobody objected.
                                """)
                        .file("two.md", "It will meet again.")
                        .compose();

        assertEquals(
                """
                paragraph 0: The Forum met.
                heading 1: Decisions
                ordered list
                  1 Write a draft.
                  2 Meet again.
                quote
                  paragraph: Nobody objected.
                paragraph 0: It will meet again.
                """,
                composed.dump());
    }

    @Test
    void aNumberedParagraphStandsWhereItWasWritten() {
        var composed =
                narrative
                        .option("file", "summary.md")
                        .option("numbered", "true")
                        .file("summary.md", "# Title\n\nThe Forum met.\n")
                        .compose();

        assertEquals("summary.md:3:1", composed.blocks().get(1).position().toString());
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
