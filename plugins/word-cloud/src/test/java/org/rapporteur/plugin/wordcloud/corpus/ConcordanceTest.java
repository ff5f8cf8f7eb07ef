package org.rapporteur.plugin.wordcloud.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.ReaderBench;

class ConcordanceTest {
    private final ReaderBench<CorpusOptions> bench =
            ReaderBench.of(new CorpusReader()).option("corpus", "corpus/").option("min-count", "1");

    @Test
    void quotesEveryUseWithItsPlace() {
        var texts =
                bench.file("corpus/a.txt", "No trust.\nPolicies need trust, and a\npolicy too.\n")
                        .file(
                                "corpus/b.md",
                                "---\nx: y\n---\n# Our `code` policy\n\nLes **policies**.")
                        .file("corpus/c.html", "<html>\n<body>\n<p>One\npolicy</p></body></html>")
                        .file("corpus/d.pdf", TextFiles.pdf("Nothing", "Our policy"))
                        .file(
                                "corpus/e.docx",
                                TextFiles.docx(TextFiles.paragraphs("Nothing", "Your policy")));

        assertEquals(
                """
                corpus/a.txt:2:1: No trust. [Policies] need trust, and a policy too.
                corpus/a.txt:3:1: No trust. Policies need trust, and a [policy] too.
                corpus/b.md:4:14: # Our [policy] Les **policies**.
                corpus/b.md:6:7: # Our policy Les **[policies]**.
                corpus/c.html:4: One [policy]
                corpus/d.pdf:page 2: Our [policy]
                corpus/e.docx:paragraph 2: Your [policy]
                """,
                texts.quotations("word", "policy"));
    }

    @Test
    void quotesPhrasesAndNotTheirWords() {
        var texts =
                bench.file("corpus/a.txt", "capacity building of capacity")
                        .option("phrases", "capacity building");

        assertEquals(
                "corpus/a.txt:1:1: [capacity building] of capacity\n",
                texts.quotations("word", "capacity building"));
        assertEquals(
                "corpus/a.txt:1:22: capacity building of [capacity]\n",
                texts.quotations("word", "capacity"));
    }

    @Test
    void quotesChinese() {
        var texts = bench.language("zh").file("corpus/a.txt", "各国维护网络\n安全。网络安全重要");

        assertEquals(
                """
                corpus/a.txt:1:5: 各国维护[网络 安全]。网络安全重要
                corpus/a.txt:2:4: 各国维护网络 安全。[网络安全]重要
                """,
                texts.quotations("word", "网络安全"));
    }
}
