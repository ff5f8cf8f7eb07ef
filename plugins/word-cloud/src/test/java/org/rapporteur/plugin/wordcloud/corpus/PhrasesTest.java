package org.rapporteur.plugin.wordcloud.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.ReaderBench;

class PhrasesTest {
    private static final String TEXT =
            "Capacity building helps. Cyber capacity-building helps, and best practices help; a"
                + " Best Practice helps. Capacity. Building. The capacity, building on it. Internet"
                + " of Things";

    private final ReaderBench<CorpusOptions> bench =
            ReaderBench.of(new CorpusReader()).option("corpus", "corpus/").option("min-count", "1");

    @Test
    void countsDeclaredPhrasesAndTheirWordsOutsideOfThem() {
        var read =
                bench.file("corpus/a.txt", TEXT)
                        .option("phrases", "capacity building, best practice, internet of things")
                        .read();

        assertEquals(
                """
                word,count,forms
                helps,4,helps 3, help 1
                best practice,2,best practice 1, best practices 1
                building,2,
                capacity,2,
                capacity building,2,
                cyber,1,
                internet of things,1,
                """,
                read.dump("word", "count", "forms"));
    }

    @Test
    void theLongestPhraseWins() {
        var read =
                bench.file(
                                "corpus/a.txt",
                                "cyber capacity building, capacity building, cyber capacity")
                        .option("phrases", "capacity building, cyber capacity building")
                        .read();

        assertEquals(
                """
                word,count
                capacity,1
                capacity building,1
                cyber,1
                cyber capacity building,1
                """,
                read.dump("word", "count"));
    }

    @Test
    void readsPhrasesFromAFileAndKeepsAcronyms() {
        var read =
                bench.file("corpus/a.txt", "ICT policies and an ICT policy and ict policies")
                        .file("phrases.txt", "# ours\nICT policy\n")
                        .option("phrases", "phrases.txt")
                        .read();

        assertEquals(
                "word,count,forms\nICT policies,3,ICT policies 2, ICT policy 1\n",
                read.dump("word", "count", "forms"));
    }

    @Test
    void findsThePhrasesThatTheTextsShow() {
        var texts = bench.option("phrases", "found").option("min-count", "5");
        for (var i = 0; i < 4; i++) {
            texts =
                    texts.file(
                            "corpus/" + i + ".txt",
                            "The private sector and civil society met. Civil society said that"
                                    + " security matters; security of networks, security of people."
                                    + " Networks matter to the private sector. Security measures"
                                    + " and measures of trust; people and measures.");
        }
        var read = texts.read();

        assertEquals(
                """
                word,count,documents
                security,16,4
                measures,12,4
                civil society,8,4
                networks,8,4
                people,8,4
                private sector,8,4
                """,
                read.dump("word", "count", "documents")
                        .lines()
                        .filter(line ->
                                !line.startsWith("met,")
                                        && !line.startsWith("matter")
                                        && !line.startsWith("said,")
                                        && !line.startsWith("trust,"))
                        .reduce("", (lines, line) -> lines + line + "\n"));
    }

    @Test
    void aPhraseOfOneTextOnlyIsNotFoundWhereThereAreTwo() {
        var text = "deep sea cables. ".repeat(9);
        var texts = bench.option("phrases", "found");

        assertTrue(
                texts.file("corpus/a.txt", text).read().dump("word").contains("deep sea cables"));
        assertFalse(
                texts.file("corpus/a.txt", text)
                        .file("corpus/b.txt", "trust")
                        .read()
                        .dump("word")
                        .contains("deep sea"));
    }

    @Test
    void aPartOfALongerPhraseIsCountedWhereItStandsAlone() {
        var texts = bench.option("phrases", "found").option("min-count", "5");
        for (var i = 0; i < 3; i++) {
            texts =
                    texts.file(
                            "corpus/" + i + ".txt",
                            "cyber capacity building, ".repeat(4)
                                    + "capacity building, ".repeat(6)
                                    + "cyber, ".repeat(2));
        }

        assertEquals(
                """
                word,count
                capacity building,18
                cyber capacity building,12
                cyber,6
                """,
                texts.read().dump("word", "count"));
    }
}
