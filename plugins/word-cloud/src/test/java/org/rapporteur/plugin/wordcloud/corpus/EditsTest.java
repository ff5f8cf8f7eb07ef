package org.rapporteur.plugin.wordcloud.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.ReaderBench;

class EditsTest {
    private final ReaderBench<CorpusOptions> bench =
            ReaderBench.of(new CorpusReader())
                    .option("corpus", "corpus/")
                    .option("min-count", "1")
                    .option("edits", "words.csv");

    @Test
    void mergesSplitsDisplaysAndDrops() {
        var read =
                bench.file(
                                "corpus/a.txt",
                                "Cyber security, cybersecurity, cyber-security. Arms and an arm."
                                        + " ICTs, ICT. Forums, forum. Internet.")
                        .file(
                                "words.csv",
                                """
                                do,word,as
                                merge,cyber security,Cybersecurity
                                split,arms,
                                display,ICTs,icts
                                drop,forum,
                                display,internet,Internet
                                """)
                        .read();

        assertEquals(
                """
                word,count,forms
                Cybersecurity,3,cyber security 2, cybersecurity 1
                icts,2,ICT 1, ICTs 1
                arm,1,
                arms,1,
                Internet,1,internet 1
                """,
                read.dump("word", "count", "forms"));
        assertEquals("", read.problems());
    }

    @Test
    void mergesInSeveralSteps() {
        var read =
                bench.file("corpus/a.txt", "alpha betas gamma")
                        .file("words.csv", "do,word,as\nmerge,alpha,betas\nmerge,betas,gamma\n")
                        .read();

        assertEquals(
                "word,count,forms\ngamma,3,alpha 1, betas 1, gamma 1\n",
                read.dump("word", "count", "forms"));
    }

    @Test
    void refusesToMergeInACircle() {
        var read =
                bench.file("corpus/a.txt", "alpha beta gamma")
                        .file(
                                "words.csv",
                                "do,word,as\n"
                                        + "merge,alpha,beta\n"
                                        + "merge,beta,gamma\n"
                                        + "merge,gamma,alpha\n")
                        .read();

        assertEquals(
                """
                words.csv:2: error word-edit: `alpha` is merged in a circle: alpha, beta, gamma
                  quote: alpha
                  fix: remove one of the merges
                """,
                read.problems());
    }

    @Test
    void saysWhatIsWrongWithTheTable() {
        var read =
                bench.file("corpus/a.txt", "trust")
                        .file(
                                "words.csv",
                                """
                                do,word,as
                                delete,trust,
                                merge,trust,
                                ,trust,
                                drop,,
                                drop,law,
                                drop,law,
                                """)
                        .read();

        assertEquals(
                """
                words.csv:2: error word-edit: `delete` is nothing that can be done to a word
                  quote: delete
                  expected: merge, split, display, drop, phrase
                  fix: write one of these in the column `do`
                words.csv:3: error word-edit: `merge` needs a second word
                  fix: write in the column `as` what `trust` becomes
                words.csv:4: error word-edit: it is not said what to do with the word
                  expected: merge, split, display, drop, phrase
                  fix: write one of these in the column `do`
                words.csv:5: error word-edit: there is no word to edit
                  fix: write the word, or remove the row
                words.csv:7: warning word-edit: `drop` of `law` stands twice
                  first: words.csv:6
                  fix: remove one of the two
                words.csv:6: advice word-edit-unused: no text has the word `law`
                  quote: law
                  fix: remove the row, if that is so
                """,
                read.problems());
    }

    @Test
    void saysWhichColumnsAreMissing() {
        var read = bench.file("corpus/a.txt", "trust").file("words.csv", "word\ntrust\n").read();

        assertEquals(
                """
                report.yaml/edits: error missing-column: `words.csv` has no column `do`, `as`
                  fix: give it the columns `do`, `word` and `as`
                """,
                read.problems());
    }

    @Test
    void knowsChineseTermsOfTheTable() {
        var read =
                bench.language("zh")
                        .file("corpus/a.txt", "最佳做法论坛和最佳做法论坛")
                        .file("words.csv", "do,word,as\nphrase,最佳做法论坛,\n")
                        .read();

        assertEquals("word,count\n最佳做法论坛,2\n", read.dump("word", "count"));
        assertEquals("", read.problems());
    }
}
