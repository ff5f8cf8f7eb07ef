package org.rapporteur.plugin.wordcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.TimeZone;

class PackedLayoutTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 200})
    void placesEveryWordWithoutOverlap(int number) {
        var probed = packed(SampleWords.many(number));

        assertEquals(number, probed.cloud().runs().size());
        var inked = new BitSet();
        for (var ink : CloudPicture.ink(probed)) {
            assertFalse(ink.isEmpty(), "a word outside of the figure");
            assertFalse(inked.intersects(ink), "words overlap");
            inked.or(ink);
        }
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

    @Test
    void isAsWideAsALyingPage() {
        var runs = CloudPicture.ink(packed(SampleWords.seed()));
        var all = new BitSet();
        runs.forEach(all::or);
        var pixels = (int) Math.ceil(439.4 * 3);
        var left = all.stream().map(at -> at % pixels).min().orElseThrow();
        var right = all.stream().map(at -> at % pixels).max().orElseThrow();
        var aspect = (right - left) / (double) ((all.length() - all.nextSetBit(0)) / pixels);

        assertTrue(aspect > 1.2 && aspect < 1.8, "aspect " + aspect);
    }

    @Test
    void noWordOfThreeHundredIsSmallerThanSevenPoints() {
        var cloud = packed(SampleWords.many(300)).cloud();

        assertTrue(cloud.runs().stream().allMatch(run -> run.size() >= 7));
    }

    @Test
    void tooManyWordsAreAllShownAndWarnedAbout() {
        var composed =
                SectionBench.of(new WordCloud())
                        .data(SampleWords.many(1_000))
                        .option("layout", "packed")
                        .option("max", "1000")
                        .compose();

        assertEquals(
                """
                report.yaml/max: warning cloud-too-small: \
                the smallest words of the cloud are set in 6.3 points
                  expected: 7 points
                  fix: show fewer words with `max`
                """,
                composed.problems());
        assertEquals(1_000, packed(SampleWords.many(1_000)).cloud().runs().size());
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
    void packsWordsThatTheFontCannotDrawByTheirBoxes() {
        var words = TestDataset.csv("words", "word,count\nالأمن,30\nالإنترنت,20\nالبيانات,10\n");

        var cloud = CloudProbe.cloud(words, "ar", "layout", "packed").cloud();

        assertEquals(3, cloud.runs().size());
        for (var a : cloud.runs()) {
            for (var b : cloud.runs()) {
                assertTrue(a == b || Math.abs(a.y() - b.y()) >= Math.min(a.size(), b.size()));
            }
        }
    }

    private static CloudProbe.Probed packed(TestDataset words) {
        return CloudProbe.cloud(words, "en", "layout", "packed", "max", "1000");
    }
}
