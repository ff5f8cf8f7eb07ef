package org.rapporteur.plugin.wordcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

class WordCloudTest {
    private static final TestDataset WORDS =
            TestDataset.csv(
                    "words",
                    """
                    word,count,documents
                    trust,34,12
                    security,1130,25
                    law,25,9
                    """);

    private final SectionBench<WordCloud.Options> bench = SectionBench.of(new WordCloud());

    @Test
    void isAFigureWithItsDataInWordsAndAsATable() {
        assertEquals(
                """
                figure, 439.4 x 26.9 pt
                  caption: The 3 most frequent words, with counts of 25 to 1,130; \
                size grows with the square root of the count
                  alternative: The 3 most frequent words, with counts of 25 to 1,130. \
                Most often: security 1,130, trust 34 and law 25.
                  data
                    | <! Word | > Count | > Documents
                    | security | 1,130 | 25
                    | trust | 34 | 12
                    | law | 25 | 9
                """,
                bench.data(WORDS).compose().dump());
    }

    @Test
    void isAPlotOfDotsWithTheSameData() {
        assertEquals(
                """
                dot chart
                  caption: The 2 most frequent of 3 words, with counts of 34 to 1,130
                  alternative: The 2 most frequent of 3 words, with counts of 34 to 1,130. \
                Most often: security 1,130 and trust 34.
                  # security: 1,130
                  # trust: 34
                  data
                    | <! Word | > Count | > Documents
                    | security | 1,130 | 25
                    | trust | 34 | 12
                """,
                bench.data(WORDS).option("layout", "bars").option("max", "2").compose().dump());
    }

    @Test
    void plotsAsManyDotsAsAPageHolds() {
        var composed =
                bench.data(SampleWords.many(300))
                        .option("layout", "bars")
                        .option("max", "300")
                        .compose();

        assertEquals(
                """
                report.yaml/max: warning cloud-too-tall: \
                only the 60 most frequent of 300 words fit on a page
                  fix: set `max` to 60 or less, or `layout` to `packed`
                """,
                composed.problems());
        assertTrue(composed.dump().contains("The 60 most frequent of 300 words"));
    }

    @Test
    void namesTheFirstFiveWordsOfTheReportOf2017() {
        assertTrue(
                bench.data(SampleWords.seed())
                        .compose()
                        .dump()
                        .contains(
                                "alternative: The 50 most frequent words, with counts of 15 to 113."
                                        + " Most often: security 113, internet 76, development 66,"
                                        + " cybersecurity 60 and cyber 45."));
    }

    @Test
    void saysWhenWordsAreLeftOut() {
        var composed = bench.data(WORDS).option("min-count", "30").compose();

        assertTrue(
                composed.dump()
                        .contains("The 2 most frequent of 3 words, with counts of 34 to 1,130"));
        assertEquals("", composed.problems());
    }

    @Test
    void saysOneCountWhereAllAreEqual() {
        var words = TestDataset.csv("words", "word,count\ntrust,7\nlaw,7\n");

        assertTrue(
                bench.data(words)
                        .compose()
                        .dump()
                        .contains("The 2 most frequent words, with counts of 7;"));
    }

    @Test
    void isANoteWhereThereAreNoWords() {
        var composed = bench.data(TestDataset.csv("words", "word,count")).compose();

        assertEquals("note: There are no words to show.\n", composed.dump());
        assertEquals("", composed.problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Les 3 mots les plus fréquents",
                "es | Las 3 palabras más usadas",
                "ru | 3 самых частых слов",
                "ar | الكلمات الأكثر تكرارا",
                "zh | 最常用的3个词语"
            })
    void speaksTheLanguagesOfTheUnitedNations(String language, String words) {
        var dump = bench.data(WORDS).language(language).compose().dump();

        assertTrue(dump.contains(words), dump);
    }

    @Test
    void reportsCellsThatHoldNoCount() {
        var words =
                TestDataset.csv(
                        "words",
                        """
                        word,count
                        trust,34
                        law,12.5
                        data,
                        ,7
                        trust,3
                        """);

        var composed = bench.data(words).compose();

        assertEquals(
                """
                data/words.csv:3: error word-count: the count of `law` is not a whole number from 1
                  quote: 12.5
                  found: `12.5`
                  fix: write the count in digits, such as 25
                data/words.csv:4: error word-count: the count of `data` is not a whole number from 1
                  found: an empty cell
                  fix: write the count in digits, such as 25
                data/words.csv:5: error word-missing: the row has no word
                  fix: write the word, or remove the row
                data/words.csv:6: error word-twice: the word `trust` stands in two rows
                  quote: trust
                  first: row 1
                  fix: add up the counts in one row
                """,
                composed.problems());
        assertTrue(composed.dump().contains("The most frequent word, with a count of 34"));
    }

    @Test
    void reportsFiveWrongRowsAndHowManyMoreThereAre() {
        var words = TestDataset.csv("words", "word,count\n" + "law,0\n".repeat(8));

        var problems = bench.data(words).compose().problems();

        assertEquals(5, problems.split("error word-count", -1).length - 1);
        assertTrue(
                problems.endsWith(
                        """
                        report.yaml: error word-rows: 3 more rows of `words` cannot be shown
                          fix: give every row of `data/words.csv` a word and a count
                        """),
                problems);
    }
}
