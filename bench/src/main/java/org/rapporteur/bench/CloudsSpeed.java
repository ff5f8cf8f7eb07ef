package org.rapporteur.bench;

import org.rapporteur.document.Drawing;
import org.rapporteur.document.Figure;
import org.rapporteur.plugin.wordcloud.WordCloud;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Packed word clouds: how long the section takes, the first time in the process and the third; how
/// much of its bounding box is ink, at 1000 pixels of width.
public final class CloudsSpeed {
    private static final double WIDTH = 1_000;

    /// A pixel is inked from here on, of 255.
    private static final int PAPER = 250;

    private CloudsSpeed() {}

    /// Arguments: numbers of words; or `--words FILE`, a word, a tab and a weight a line.
    public static void main(String[] arguments) throws IOException {
        var clouds = new LinkedHashMap<String, Map<String, Double>>();
        for (var i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--words")) {
                i++;
                clouds.put(arguments[i], read(Path.of(arguments[i])));
            } else if (!arguments[i].isEmpty()) {
                clouds.put(arguments[i] + " words", made(Integer.parseInt(arguments[i])));
            }
        }
        if (clouds.isEmpty()) {
            List.of(48, 300, 1000).forEach(n -> clouds.put(n + " words", made(n)));
        }
        clouds.forEach(CloudsSpeed::tell);
    }

    private static Map<String, Double> read(Path file) throws IOException {
        var words = new LinkedHashMap<String, Double>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t", -1);
            words.put(cells[0], Double.parseDouble(cells[1]));
        }
        return words;
    }

    private static Map<String, Double> made(int number) {
        var words = new LinkedHashMap<String, Double>();
        for (var word : new ZipfText().frequent(number)) {
            words.put(word, 1_000 / Math.pow(words.size() + 1.0, .7));
        }
        return words;
    }

    private static void tell(String name, Map<String, Double> words) {
        var csv = new StringBuilder("word,count\n");
        words.forEach((word, weight) ->
                csv.append(word).append(',').append(Math.round(weight * 10)).append('\n'));
        var data = TestDataset.csv("words", csv.toString());
        var times = new ArrayList<Double>();
        Drawing drawing = null;
        for (var i = 0; i < 3; i++) {
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            drawing = drawing(data, words.size());
            times.add(
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6);
        }
        if (drawing != null) {
            System.out.printf(
                    Locale.ROOT,
                    "rapporteur %s cpu_ms=%.0f (first %.0f) %s%n",
                    name,
                    times.getLast(),
                    times.getFirst(),
                    Ink.of(drawing));
        }
    }

    private static Drawing drawing(TestDataset data, int words) {
        var composed =
                SectionBench.of(new WordCloud())
                        .data(data)
                        .option("layout", "packed")
                        .option("max", Integer.toString(words))
                        .compose();
        if (!composed.findings().isEmpty()) {
            System.out.println(composed.problems());
        }
        return (Drawing) ((Figure) composed.blocks().getFirst()).artwork();
    }

    /// The ink of a picture.
    private record Ink(int width, int height, double share) {
        static Ink of(Drawing drawing) {
            var image = image(drawing);
            var left = Integer.MAX_VALUE;
            var top = Integer.MAX_VALUE;
            var right = 0;
            var bottom = 0;
            var inked = 0;
            for (var y = 0; y < image.getHeight(); y++) {
                for (var x = 0; x < image.getWidth(); x++) {
                    if (image.getRaster().getSample(x, y, 0) < PAPER) {
                        inked++;
                        left = Math.min(left, x);
                        top = Math.min(top, y);
                        right = Math.max(right, x + 1);
                        bottom = Math.max(bottom, y + 1);
                    }
                }
            }
            var area = (double) (right - left) * (bottom - top);
            return new Ink(right - left, bottom - top, inked / area);
        }

        private static BufferedImage image(Drawing drawing) {
            var scale = WIDTH / drawing.width();
            var image =
                    new BufferedImage(
                            (int) WIDTH,
                            (int) Math.ceil(drawing.height() * scale),
                            BufferedImage.TYPE_BYTE_GRAY);
            var pen = image.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.scale(scale, scale);
            drawing.painter().accept(pen);
            return image;
        }

        @Override
        public String toString() {
            return "%dx%d ink/bbox=%.3f".formatted(width, height, share);
        }
    }
}
