package org.rapporteur.plugin.wordcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.section.Style;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

class PackedLayoutTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 200})
    void placesEveryWordWithoutOverlap(int number) {
        var probed = packed(SampleWords.many(number));

        assertEquals(number, probed.cloud().runs().size());
        assertNoOverlap(probed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 300})
    void everyWordStandsInsideTheFigure(int number) {
        var probed = packed(SampleWords.many(number));
        var cloud = probed.cloud();

        assertEquals(probed.style().textWidth(), cloud.width());
        assertTrue(cloud.height() <= probed.style().textHeight());
        for (var run : cloud.runs()) {
            var width = probed.style().width(run.text(), run.voice().cut(), run.size());
            assertTrue(run.x() >= -run.size() * .1, run.toString());
            assertTrue(run.x() + width <= cloud.width() + run.size() * .1, run.toString());
            assertTrue(run.y() >= run.size() * .3 && run.y() <= cloud.height(), run.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1_000})
    void showsAllInASizeThatCanBeRead(int number) {
        var composed =
                SectionBench.of(new WordCloud())
                        .data(SampleWords.many(number))
                        .option("layout", "packed")
                        .option("max", "5000")
                        .compose();
        var cloud = packed(SampleWords.many(number)).cloud();

        assertEquals("", composed.problems());
        assertEquals(number, cloud.runs().size());
        assertTrue(cloud.runs().stream().allMatch(run -> run.size() >= 7));
    }

    @Test
    void saysHowManyOfTooManyWordsFitOnAPage() {
        var composed =
                SectionBench.of(new WordCloud())
                        .data(SampleWords.many(3_000))
                        .option("layout", "packed")
                        .option("max", "5000")
                        .compose();

        assertEquals(
                """
                report.yaml/max: warning cloud-too-tall: \
                only the 1229 most frequent of 3000 words fit on a page
                  smallest size: 7 points
                  fix: set `max` to 1229 or less
                """,
                composed.problems());
        assertTrue(composed.dump().contains("The 1,229 most frequent of 3,000 words"));
    }

    @Test
    void aWordThatIsTooLongForItsCountBringsTheSizesNearer() {
        var words = "word,count\n" + "a".repeat(80) + ",2000\nreport,1200\ntable,300\n";
        var cloud = packed(TestDataset.csv("words", words)).cloud();

        assertEquals(3, cloud.runs().size());
        assertTrue(cloud.runs().stream().allMatch(run -> run.size() >= 7));
    }

    @ParameterizedTest
    @CsvSource({"3:2, false", "1:1, false", "3:1, false", "2:1, true", "16:9, true", "1.5, false"})
    void hasTheShapeThatIsAskedFor(String aspect, boolean turned) {
        var probed =
                CloudProbe.cloud(
                        SampleWords.many(200),
                        "en",
                        "layout",
                        "packed",
                        "max",
                        "200",
                        "aspect",
                        aspect,
                        "rotate",
                        String.valueOf(turned));

        assertEquals(Aspect.of(aspect).orElseThrow(), aspect(probed), .1 * aspect(probed));
    }

    @Test
    void reportsAShapeThatIsNone() {
        var composed =
                SectionBench.of(new WordCloud())
                        .data(SampleWords.seed())
                        .option("layout", "packed")
                        .option("aspect", "wide")
                        .compose();

        assertEquals(
                """
                report.yaml/aspect: error cloud-aspect: `wide` is no shape of a cloud
                  quote: wide
                  expected: width by height, from 1:5 to 10:1
                  fix: write it as in `aspect: "3:2"`
                """,
                composed.problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 200})
    void turnsSomeWordsWithoutOverlap(int number) {
        var probed =
                CloudProbe.cloud(
                        SampleWords.many(number),
                        "en",
                        "layout",
                        "packed",
                        "max",
                        "200",
                        "rotate",
                        "true");

        var turned = probed.cloud().runs().stream().filter(Cloud.Run::turned).count();
        assertTrue(turned > 0 && turned < number, turned + " are turned");
        assertNoOverlap(probed);
    }

    /// 20 times another one of 300 words is counted once more.
    @Test
    void movesFewWordsWhenOneCountChanges() {
        var before = places(SampleWords.many(300));
        var moved = 0;
        for (var i = 0; i < 20; i++) {
            var after = places(SampleWords.many(300, 7 + i * 14));
            moved += (int) before.stream().filter(run -> !after.contains(run)).count();
        }

        assertTrue(moved < 20 * 300 / 12, moved + " words moved");
    }

    @Test
    void readsByTheAlphabet() {
        var words = packed(SampleWords.seed()).cloud().runs().stream().map(Cloud.Run::text);

        var read = words.toList();
        assertEquals(read.stream().sorted(Comparator.naturalOrder()).toList(), read);
        assertEquals("abuse", read.getFirst());
    }

    @Test
    void isTheSameWhateverTheMachine() {
        var before = packed(SampleWords.seed()).cloud();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertEquals(before, packed(SampleWords.seed()).cloud());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedIsAnotherArrangement() {
        var other = CloudProbe.cloud(SampleWords.seed(), "en", "layout", "packed", "seed", "2");

        assertNotEquals(packed(SampleWords.seed()).cloud(), other.cloud());
    }

    @Test
    void wordsOfAllScriptsKeepApart() {
        var words =
                TestDataset.csv(
                        "words",
                        """
                        word,count
                        الأمن السيبراني,30
                        网络安全,28
                        безопасность,25
                        données,22
                        الإنترنت,20
                        数据,12
                        البيانات,10
                        """);

        var probed = CloudProbe.cloud(words, "ar", "layout", "packed");

        var outlines =
                probed.cloud().runs().stream().map(run -> outline(run, probed.style())).toList();
        assertEquals(7, outlines.size());
        for (var i = 0; i < outlines.size(); i++) {
            assertFalse(outlines.get(i).isEmpty());
            for (var other : outlines.subList(0, i)) {
                var common = new Area(other);
                common.intersect(outlines.get(i));
                assertTrue(common.isEmpty(), "words overlap");
            }
        }
    }

    private static Area outline(Cloud.Run run, Style style) {
        var outline = new Area(style.outline(run.text(), run.voice().cut(), run.size()));
        outline.transform(AffineTransform.getTranslateInstance(run.x(), run.y()));
        return outline;
    }

    private static void assertNoOverlap(CloudProbe.Probed probed) {
        var inked = new BitSet();
        for (var ink : CloudPicture.ink(probed)) {
            assertFalse(ink.isEmpty(), "a word outside of the figure");
            assertFalse(inked.intersects(ink), "words overlap");
            inked.or(ink);
        }
    }

    /// Of all that is inked.
    private static double aspect(CloudProbe.Probed probed) {
        var all = new BitSet();
        CloudPicture.ink(probed).forEach(all::or);
        var columns = CloudPicture.columns(probed.cloud());
        var across = all.stream().map(at -> at % columns).summaryStatistics();
        return (across.getMax() - across.getMin() + 1)
                / (double) (all.length() / columns - all.nextSetBit(0) / columns + 1);
    }

    private static List<Cloud.Run> places(TestDataset words) {
        return packed(words).cloud().runs();
    }

    private static CloudProbe.Probed packed(TestDataset words) {
        return CloudProbe.cloud(words, "en", "layout", "packed", "max", "1000");
    }
}
