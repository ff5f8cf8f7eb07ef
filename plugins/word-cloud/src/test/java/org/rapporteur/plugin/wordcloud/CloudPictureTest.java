package org.rapporteur.plugin.wordcloud;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.SectionBench;

import java.io.IOException;

class CloudPictureTest {
    @Test
    void pictures() throws IOException {
        var bench = SectionBench.of(new WordCloud()).data(SampleWords.seed());
        CloudPicture.write(CloudPicture.drawing(bench.compose()), "rows");
        CloudPicture.write(CloudPicture.drawing(bench.option("layout", "packed").compose()), "packed");
        for (var n : new int[] {1, 5, 20, 50, 300, 1000}) {
            for (var round = 0; round < 3; round++) {
                var start = System.nanoTime();
                var c = SectionBench.of(new WordCloud()).data(SampleWords.many(n)).option("layout", "packed").option("max", "1000").compose();
                System.out.println(n + " words " + (System.nanoTime() - start) / 1000000 + " ms " + CloudPicture.drawing(c).width() + "x" + CloudPicture.drawing(c).height() + c.problems());
                CloudPicture.write(CloudPicture.drawing(c), "packed-" + n);
            }
        }
        for (var n : new int[] {5, 300, 1000}) {
            var c = SectionBench.of(new WordCloud()).data(SampleWords.many(n)).option("max", "1000").compose();
            System.out.println(n + " rows " + c.problems());
            CloudPicture.write(CloudPicture.drawing(c), "rows-" + n);
        }
    }
}
