package org.rapporteur.plugin.wordcloud.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.plugin.wordcloud.corpus.words.StopWords;
import org.rapporteur.testkit.ReaderBench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/// The six languages of the United Nations, with a text each.
class LanguagesTest {
    private final ReaderBench<CorpusOptions> bench =
            ReaderBench.of(new CorpusReader()).option("corpus", "corpus/");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | practice 3 country 2 forum 2 government 2 ICTs 2 networks 2 policy 2 risks 2"
                        + " trust 2",
                "fr | confiance 2 donnée 2 enjeux 2 gouvernement 2 internet 2 réseau 2",
                "es | confianza 2 gobierno 2 opinión 2 país 2 política 2 red 2 región 2 voz 2",
                "ru | доверия 3 сеть 3 страны 3 безопасность 2 данные 2 медленно 2 правительства 2"
                        + " развитие 2 риск 2 строится 2",
                "ar | الإنترنت 3 الثقة 3 الشبكات 3 المخاطر 2 حكومة 2 مستخدم 2",
                "zh | 风险 2 互联网 2 利益攸关方 2 能力建设 2 信任 2 政府 2 支持 2"
            })
    void countsATextInEachLanguage(String language, String words) {
        var read = bench.language(language).file("corpus/a.txt", text(language)).read();

        assertEquals(
                words,
                read.dump("word", "count")
                        .lines()
                        .skip(1)
                        .map(line -> line.replace(',', ' '))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void countsTextsOfSeveralLanguagesEachInItsOwn() {
        var all = bench.option("language", "en, fr, es, ru, ar, zh");
        for (var language : StopWords.KNOWN) {
            all = all.file("corpus/" + language + "-text.txt", text(language));
        }
        var dump = all.read().dump("word");

        for (var word :
                new String[] {"trust", "confiance", "confianza", "доверия", "الثقة", "信任"}) {
            assertTrue(dump.contains("\n" + word + "\n"), word + " is not in " + dump);
        }
        for (var word : new String[] {"the", "les", "los", "не", "من", "所有"}) {
            assertTrue(!dump.contains("\n" + word + "\n"), word + " is in " + dump);
        }
    }

    @Test
    void tellsTheLanguageOfEachParagraph() {
        var read =
                bench.option("language", "en, fr")
                        .file(
                                "corpus/a.md",
                                """
                                The forum asked for a common policy of all the governments in the region.

                                Les gouvernements de la région ont demandé une politique commune pour le forum.
                                """)
                        .option("min-count", "1")
                        .read();

        assertEquals(
                """
                word,count
                forum,2
                asked,1
                common,1
                commune,1
                demandé,1
                gouvernements,1
                governments,1
                policy,1
                politique,1
                region,1
                région,1
                """,
                read.dump("word", "count"));
    }

    @Test
    void adviseWhereATextIsInALanguageThatNobodyHasNamed() {
        var read = bench.file("corpus/a.txt", text("en")).file("corpus/b.txt", text("fr")).read();

        assertEquals(
                """
                corpus/b.txt: advice corpus-language: \
                `corpus/b.txt` seems to be in French, and is counted as English
                  fix: name all languages: `language: [en-GB, fr]`
                """,
                read.problems());
    }

    @Test
    void theNameOfAFileTellsItsLanguage() {
        var read =
                bench.option("language", "en, fr")
                        .option("min-count", "1")
                        .file("corpus/a.fr.txt", "or, les dos")
                        .file("corpus/b.txt", "or, les dos")
                        .read();

        assertEquals("word,count\ndos,2\nles,1\n", read.dump("word", "count"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void hasAListOfStopWordsForEachLanguage(String language) {
        var words = StopWords.ofLanguage(Locale.forLanguageTag(language));

        assertTrue(words.size() >= 150 && words.size() <= 400, language + " has " + words.size());
        for (var word : words) {
            assertEquals(word.toLowerCase(Locale.forLanguageTag(language)), word);
        }
    }

    private static String text(String language) {
        try (var in = LanguagesTest.class.getResourceAsStream("languages/" + language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no text in " + language);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
