package org.rapporteur.plugin.wordcloud;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

/// Writes pictures to look at into `target/clouds`.
class CloudPictureTest {
    @Test
    void rowsHaveThreeTones() throws IOException {
        assertThreeTones(CloudProbe.cloud(SampleWords.seed(), "en"), "rows");
    }

    @Test
    void rowsInArabicHaveThreeTones() throws IOException {
        assertThreeTones(CloudProbe.cloud(SampleWords.seed(), "ar"), "rows-from-right");
    }

    @Test
    void packedCloudsHaveThreeTones() throws IOException {
        var seed = CloudProbe.cloud(SampleWords.seed(), "en", "layout", "packed");
        assertThreeTones(seed, "packed");
        var many = CloudProbe.cloud(SampleWords.many(300), "en", "layout", "packed", "max", "300");
        assertThreeTones(many, "packed-300");
    }

    @Test
    void packedCloudsWithTurnedWordsHaveThreeTones() throws IOException {
        var seed =
                CloudProbe.cloud(
                        SampleWords.seed(),
                        "en",
                        "layout",
                        "packed",
                        "rotate",
                        "true",
                        "aspect",
                        "2:1");
        assertThreeTones(seed, "packed-turned");
    }

    private static void assertThreeTones(CloudProbe.Probed probed, String name) throws IOException {
        var picture = CloudPicture.write(probed, name);
        var style = probed.style();
        for (var tone : new int[] {style.textColour(), style.quietColour(), style.accentColour()}) {
            assertTrue(has(picture, tone), "nothing is drawn in %06x".formatted(tone));
        }
    }

    private static boolean has(BufferedImage picture, int colour) {
        var pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xffffff) == colour);
    }
}
