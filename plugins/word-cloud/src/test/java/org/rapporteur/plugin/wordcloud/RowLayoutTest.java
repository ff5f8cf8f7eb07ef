package org.rapporteur.plugin.wordcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

import java.util.BitSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

class RowLayoutTest {
    @Test
    void readsAsTheReportOf2017() {
        assertEquals(
                """
                abuse (25) access (29) awareness (23) community (22) core (16) countries (24)
                critical (20) cyber (45) cybersecurity (60) data (24)
                development (66) devices (20) ensure (19) framework (17)
                governments (40) growth (21) icts (30) impact (19) implementation (18) important (16)
                information (35) infrastructure (20) internet (76) iot (17) issues (21) lack (21)
                law (25) measures (20) mobile (16) needs (15) online (18) policies (37) practices (19)
                protection (34) provide (15) public (17) responsibility (22) rights (16) risks (16) sdgs (20)
                security (113) services (26) stakeholders (30) support (15) system (17)
                technical (16) technologies (44) trust (34) users (23) vulnerabilities (20)
                """,
                lines(CloudProbe.cloud(SampleWords.seed(), "en").cloud()));
    }

    @Test
    void ordersByCountWithoutCounts() {
        var words = TestDataset.csv("words", "word,count\nlaw,5\ntrust,9\ndata,5\n");

        var cloud = CloudProbe.cloud(words, "en", "order", "count", "counts", "false").cloud();

        assertEquals("trust data law\n", lines(cloud));
    }

    @Test
    void sizesGrowWithTheSquareRoot() {
        var words = TestDataset.csv("words", "word,count\na,1\nb,4\nc,9\nd,25\n");

        var cloud = CloudProbe.cloud(words, "en", "counts", "false").cloud();

        assertEquals(
                "9.00 13.75 18.50 28.00",
                cloud.runs().stream()
                        .map(run -> "%.2f".formatted(run.size()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void wordsOfOneLineShareTheirBaselineAndDoNotOverlap() {
        var probed = CloudProbe.cloud(SampleWords.seed(), "en");

        var inked = new BitSet();
        for (var ink : CloudPicture.ink(probed)) {
            assertFalse(ink.isEmpty());
            assertFalse(inked.intersects(ink), "words overlap");
            inked.or(ink);
        }
        assertEquals(9, probed.cloud().runs().stream().map(Cloud.Run::y).distinct().count());
    }

    @Test
    void startsAtTheRightInArabic() {
        var words = TestDataset.csv("words", "word,count\nalif,30\nba,20\n");

        var probed = CloudProbe.cloud(words, "ar");

        var first = probed.cloud().runs().getFirst();
        var width = probed.style().width(first.text(), first.voice().cut(), first.size());
        assertEquals(probed.style().textWidth(), first.x() + width, .01);
        assertTrue(probed.cloud().runs().get(1).x() < first.x(), "the count stands to the left");
        assertTrue(probed.cloud().runs().get(2).x() < probed.cloud().runs().get(1).x());
    }

    @Test
    void shrinksAWordThatIsWiderThanThePage() {
        var word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten";
        var words = TestDataset.csv("words", "word,count\n" + word + ",30\nlaw,2\n");

        var probed = CloudProbe.cloud(words, "de");

        var run = probed.cloud().runs().getFirst();
        var width = probed.style().width(word, run.voice().cut(), run.size());
        assertTrue(width < probed.style().textWidth(), run + " is " + width + " wide");
        assertTrue(run.size() > 9);
    }

    @Test
    void shrinksTheScaleUntilTheLinesFitOnAPage() {
        var probed = CloudProbe.cloud(SampleWords.many(300), "en", "max", "300");

        assertEquals(600, probed.cloud().runs().size());
        assertTrue(probed.cloud().height() < probed.style().textHeight());
    }

    @Test
    void saysHowManyOfTooManyWordsFit() {
        var composed =
                SectionBench.of(new WordCloud())
                        .data(SampleWords.many(1_000))
                        .option("max", "1000")
                        .compose();

        assertEquals(
                """
                report.yaml/max: warning cloud-too-tall: \
                only the 355 most frequent of 1000 words fit on a page
                  fix: set `max` to 355 or less, or `layout` to `packed`
                """,
                composed.problems());
        assertTrue(composed.dump().contains("The 355 most frequent of 1,000 words"));
    }

    /// The runs of each line with spaces between.
    private static String lines(Cloud cloud) {
        var lines = new TreeMap<Double, String>();
        cloud.runs().forEach(run -> lines.merge(run.y(), run.text(), (a, b) -> a + " " + b));
        return String.join("\n", lines.values()) + "\n";
    }
}
