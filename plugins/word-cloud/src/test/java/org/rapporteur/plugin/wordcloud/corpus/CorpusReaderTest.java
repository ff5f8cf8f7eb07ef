package org.rapporteur.plugin.wordcloud.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.ReaderBench;

class CorpusReaderTest {
    private final ReaderBench<CorpusOptions> bench =
            ReaderBench.of(new CorpusReader()).option("corpus", "corpus/");

    @Test
    void countsWordsWithTheirPluralsAndTexts() {
        var read =
                bench.file("corpus/a.txt", "Policies need trust. A policy, and policies again!")
                        .file("corpus/b.txt", "Trust in the policies; 2017, 25 %, e.g. x")
                        .read();

        assertEquals(
                """
                word,count,documents,forms
                policies,4,2,policies 3, policy 1
                trust,2,2,
                """,
                read.dump("word", "count", "documents", "forms"));
        assertEquals("", read.problems());
    }

    @Test
    void takesTheFrequentWordsOnlyAndOrdersEqualOnesByTheAlphabet() {
        var texts = bench.file("corpus/a.txt", "law data law data trust trust trust once");

        assertEquals("word,count\ntrust,3\ndata,2\nlaw,2\n", texts.read().dump("word", "count"));
        assertEquals(
                "word,count\ntrust,3\ndata,2\n",
                texts.option("max", "2").read().dump("word", "count"));
        assertEquals(
                "word,count\ntrust,3\n",
                texts.option("min-count", "3").read().dump("word", "count"));
    }

    @Test
    void keepsTheCapitalsOfAcronyms() {
        var texts =
                bench.file(
                        "corpus/a.txt",
                        "ICTs and ICTs, icts; SDGs, IoT. Internet Internet SECURITY security"
                                + " Security");

        assertEquals(
                """
                word,count
                ICTs,3
                security,3
                internet,2
                IoT,1
                SDGs,1
                """,
                texts.option("min-count", "1").read().dump("word", "count"));
    }

    @Test
    void countsWhatAReaderOfMarkdownSees() {
        var read =
                bench.file(
                                "corpus/a.md",
                                """
                                ---
                                author: frontmatter
                                ---
                                # Heading {#anchor}
                                A [label](https://target.example/path "tooltip") and ![picture](file.png).
                                Inline `code` and ``more `code` ``, **strong**, <em>inline</em>.

                                ```java
                                fenced();
                                ```
                                [ref]: https://reference.example
                                See [other][ref] and <https://auto.example> at mail@example.org [^1].
                                """)
                        .option("min-count", "1")
                        .read();

        assertEquals(
                """
                word
                inline
                heading
                label
                picture
                strong
                """,
                read.dump("word"));
    }

    @Test
    void countsWhatAReaderOfHtmlSees() {
        var read =
                bench.file(
                                "corpus/a.html",
                                """
                                <html><head><title>Head</title><style>p { color: red }</style></head>
                                <body><!-- comment --><p class="hidden > value">cyber<b>security</b>
                                &amp; d&eacute;veloppement<br>line</p><script>if (a < b) run();</script>
                                <pre>code</pre><p>x &lt; y &#116;rust</p></body></html>
                                """)
                        .option("min-count", "1")
                        .read();

        assertEquals("word\ncybersecurity\ndéveloppement\nline\ntrust\n", read.dump("word"));
    }

    @Test
    void splitsAtHyphensAndKnowsApostrophes() {
        var read =
                bench.file("corpus/a.txt", "capacity-building government’s ipv6 5G 2nd U.S. don't")
                        .option("min-count", "1")
                        .read();

        assertEquals("word\n5G\nbuilding\ncapacity\ngovernment\nipv6\n", read.dump("word"));
    }

    @Test
    void leavesOutTheReportsOwnStopWords() {
        var texts =
                bench.file("corpus/a.txt", "forum forums law Law").file("stop.txt", "# own\nlaw");

        assertEquals("word\nlaw\n", texts.option("stop-words", "Forum").read().dump("word"));
        assertEquals("word\nforum\n", texts.option("stop-words", "stop.txt").read().dump("word"));
        assertEquals(
                """
                report.yaml/stop-words: error word-list-missing: \
                there is no file `stops.txt`
                  quote: stops.txt
                  fix: write the file's path as seen from the report folder
                """,
                texts.option("stop-words", "stops.txt").read().problems());
    }

    @Test
    void countsFrench() {
        var read =
                bench.language("fr")
                        .file(
                                "corpus/a.txt",
                                "L’Internet et l'internet, les réseaux du réseau, pays, pays,"
                                        + " données nationales, jusqu'aux données")
                        .read();

        assertEquals(
                """
                word,count,forms
                données,2,
                internet,2,
                pays,2,
                réseau,2,réseau 1, réseaux 1
                """,
                read.dump("word", "count", "forms"));
    }

    @Test
    void countsSpanish() {
        var read =
                bench.language("es")
                        .file("corpus/a.txt", "El país y los países; la opinión, las opiniones")
                        .read();

        assertEquals(
                "word,forms\nopinión,opinión 1, opiniones 1\npaís,país 1, países 1\n",
                read.dump("word", "forms"));
    }

    @Test
    void countsRussian() {
        var read =
                bench.language("ru").file("corpus/a.txt", "Безопасность и безопасность это").read();

        assertEquals("word,count\nбезопасность,2\n", read.dump("word", "count"));
    }

    @Test
    void countsArabicWithoutWhatIsWrittenTogether() {
        var read =
                bench.language("ar")
                        .file("corpus/a.txt", "الإنترنت بالإنترنت والإنترنت الإنترنت في على")
                        .read();

        assertEquals("word,count\nالإنترنت,4\n", read.dump("word", "count"));
    }

    @Test
    void countsChinese() {
        var read = bench.language("zh").file("corpus/a.txt", "互联网和联合国，互联网的安全。联合国的安全").read();

        assertEquals("word,count\n安全,2\n互联网,2\n联合国,2\n", read.dump("word", "count"));
    }

    @Test
    void namesFilesThatItCannotCountAndGoesOn() {
        var read = bench.file("corpus/a.odt", "PK").file("corpus/b.txt", "trust and trust").read();

        assertEquals("word,count\ntrust,2\n", read.dump("word", "count"));
        assertEquals(
                """
                report.yaml/corpus: warning corpus-file-type: \
                the words of `corpus/a.odt` are not counted
                  expected: texts that end in .txt, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx
                  fix: save it as text, or move it out of the folder
                """,
                read.problems());
    }

    @Test
    void saysThatAFolderIsEmpty() {
        assertEquals(
                """
                report.yaml/corpus: warning corpus-empty: no text in `corpus` could be counted
                  fix: put texts there that end in .txt, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx
                """,
                bench.read().problems());
    }

    @Test
    void saysThatNoWordIsFrequentEnough() {
        assertEquals(
                """
                report.yaml/min-count: warning corpus-no-words: \
                no word in `corpus` is used 15 times or more
                  most frequent: trust, 2
                  fix: set `min-count` to 2 or less
                """,
                bench.file("corpus/a.txt", "trust in trust")
                        .option("min-count", "15")
                        .read()
                        .problems());
    }

    @Test
    void warnsOfALanguageWithoutStopWords() {
        var read = bench.file("corpus/a.txt", "och och").option("language", "sv").read();

        assertEquals("word,count\noch,2\n", read.dump("word", "count"));
        assertTrue(
                read.problems()
                        .startsWith(
                                "report.yaml/language: warning stop-words-language: no stop words"
                                        + " are known for the language `sv`"),
                read.problems());
    }
}
