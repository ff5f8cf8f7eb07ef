package org.rapporteur.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Option;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class SectionBenchTest {
    /// How loud the sample speaks.
    enum Voice {
        VERY_LOUD,
        SOFT
    }

    record SampleOptions(
            @Option(doc = "The column.", main = true, required = true) String column,
            @Option(doc = "Least count.", byDefault = "2") int minCount,
            @Option(doc = "Voices.", byDefault = "very-loud") List<Voice> voices,
            @Option(doc = "A word.") @Nullable String word) {}

    /// Says what it was given.
    private static final class Sample implements Section<SampleOptions> {
        @Override
        public String name() {
            return "sample";
        }

        @Override
        public String description() {
            return "Says what it was given.";
        }

        @Override
        public Class<SampleOptions> options() {
            return SampleOptions.class;
        }

        @Override
        public Optional<String> dataset(SampleOptions options) {
            return Optional.of("words");
        }

        @Override
        public List<String> requiredColumns(SampleOptions options) {
            return List.of(options.column());
        }

        @Override
        public List<Block> compose(SampleOptions options, SectionRequest request) {
            request.report(
                    Finding.warning("sample", request.position("column"), "this is a sample")
                            .quoting(options.column())
                            .withFact("counted", Long.toString(request.data().count()))
                            .withFix("write more"));
            return List.of(Blocks.paragraph(Inlines.plain(options.toString())));
        }
    }

    private final SectionBench<SampleOptions> bench =
            SectionBench.of(new Sample()).option("column", "word");

    @Test
    void optionsHaveTheirDefaults() {
        assertEquals(
                """
                paragraph: SampleOptions[column=word, minCount=2, voices=[VERY_LOUD], word=null]
                """,
                bench.data(TestDataset.csv("words", "word\ntrust")).compose().dump());
    }

    @Test
    void optionsAreWrittenAsInTheReport() {
        assertEquals(
                """
                paragraph: SampleOptions[column=word, minCount=3, voices=[SOFT, VERY_LOUD], word=x]
                """,
                bench.option("min-count", "3")
                        .option("voices", "soft, very-loud")
                        .option("word", "x")
                        .data(TestDataset.csv("words", "word\ntrust"))
                        .compose()
                        .dump());
    }

    @Test
    void findingsAreText() {
        assertEquals(
                """
                report.yaml/column: warning sample: this is a sample
                  quote: word
                  counted: 2
                  fix: write more
                """,
                bench.using(TestDataset.csv("terms", "word\ntrust\nsecurity"))
                        .compose()
                        .problems());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals("sample needs a dataset words", refusal(bench));
        assertEquals(
                "sample needs a column word",
                refusal(bench.data(TestDataset.csv("words", "count\n1"))));
        assertEquals("unknown option of sample `colour`", refusal(bench.option("colour", "red")));
        assertEquals("sample needs text", refusal(SectionBench.of(new Sample())));
        assertEquals(
                "`voices` is one of `very-loud`, `soft`; here stands `loud`",
                refusal(bench.option("voices", "loud")));
    }

    @Test
    void templatesAreWrittenOutAsInAReport() {
        var thanks = SectionBench.of(new Thanks());

        assertEquals(
                """
                paragraph: We thank Ann and Bo.
                """,
                thanks.compose().dump());
        assertEquals(
                """
                paragraph: Thank you, Ann!
                paragraph: Thank you, Bo!
                """,
                thanks.file(
                                "templates/thanks.html.vm",
                                "#foreach($name in $names)<p>Thank you, $name!</p>#end")
                        .compose()
                        .dump());
        assertEquals(
                """
                templates/thanks.html.vm:1:4: error template-reference: `$nams` is not known; \
                did you mean `$names`?
                  fix: use one of $foreach, $labels, $names
                """,
                thanks.file("templates/thanks.html.vm", "<p>$nams</p>").compose().problems());
    }

    /// Has its words from a template of the class path.
    private static final class Thanks implements Section<Thanks.Options> {
        record Options() {}

        @Override
        public String name() {
            return "thanks";
        }

        @Override
        public String description() {
            return "Thanks somebody.";
        }

        @Override
        public Class<Options> options() {
            return Options.class;
        }

        @Override
        public List<Block> compose(Options options, SectionRequest request) {
            return request.wording("thanks", Map.of("names", List.of("Ann", "Bo")), Map.of());
        }
    }

    private static String refusal(SectionBench<SampleOptions> bench) {
        var message = assertThrows(IllegalArgumentException.class, bench::compose).getMessage();
        return String.valueOf(message);
    }
}
