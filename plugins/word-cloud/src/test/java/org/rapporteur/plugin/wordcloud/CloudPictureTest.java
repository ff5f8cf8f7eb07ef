package org.rapporteur.plugin.wordcloud;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class CloudPictureTest {
    @Test
    void pictures() throws IOException {
        CloudPicture.write(CloudProbe.cloud(SampleWords.seed(), "en"), "rows");
        CloudPicture.write(CloudProbe.cloud(SampleWords.seed(), "ar"), "rows-ar");
        for (var n : new int[] {0, 5, 20, 50, 300, 1000}) {
            for (var round = 0; round < 3; round++) {
                var words = n == 0 ? SampleWords.seed() : SampleWords.many(n);
                var start = System.nanoTime();
                var probed = CloudProbe.cloud(words, "en", "layout", "packed", "max", "1000");
                System.out.println(n + " words " + (System.nanoTime() - start) / 1000000 + " ms");
                CloudPicture.write(probed, "packed-" + n);
            }
        }
    }
}
