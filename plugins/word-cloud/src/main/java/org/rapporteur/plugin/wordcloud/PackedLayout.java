package org.rapporteur.plugin.wordcloud;

import org.rapporteur.finding.Finding;
import org.rapporteur.section.SectionRequest;
import org.rapporteur.section.Style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Words as close together as they go: the most frequent in the middle, each further one at the
/// nearest place where it touches no other. Nothing is left out: the whole cloud is scaled to the
/// width of the text, and flattened where the smallest words would become too small to read.
final class PackedLayout {
    /// Smallest and largest font size of a finished cloud, in points.
    private static final double SMALLEST = 7;

    private static final double LARGEST = 44;

    /// Kept free for the caption and a title.
    private static final double BESIDE_HEIGHT = 60;

    /// Shapes to try, from the liveliest to the most economic.
    private static final List<Shape> SHAPES =
            List.of(
                    new Shape(5.5, 1.9),
                    new Shape(4.5, 1.7),
                    new Shape(3.5, 1.5),
                    new Shape(3, 1.3),
                    new Shape(2.5, 1),
                    new Shape(2, .72));

    /// @param contrast largest font size by the smallest
    /// @param aspect width by height
    private record Shape(double contrast, double aspect) {}

    private final SectionRequest request;
    private final Style style;
    private final int seed;

    PackedLayout(WordCloud.Options options, SectionRequest request) {
        this.request = request;
        style = request.style();
        seed = options.seed();
    }

    /// @param words the most frequent first; at least one
    Cloud arrange(List<CloudWord> words) {
        var smallest = 0.0;
        for (var shape : SHAPES) {
            var packing = new Packing(inks(words, shape.contrast()), shape.aspect(), seed);
            var factor = factor(packing);
            smallest = factor * Packing.LEAST_SIZE;
            if (smallest >= SMALLEST || shape.equals(SHAPES.getLast())) {
                if (smallest < SMALLEST) {
                    request.report(tooSmall(smallest));
                }
                return cloud(words, packing, factor);
            }
        }
        throw new IllegalStateException("no shape was tried");
    }

    private List<WordInk> inks(List<CloudWord> words, double contrast) {
        var scale = Scale.of(words, Packing.LEAST_SIZE, Packing.LEAST_SIZE * contrast);
        return words.stream()
                .map(word ->
                        WordInk.of(
                                word,
                                Voice.of(word, words, scale, style),
                                scale.size(word.count()),
                                style))
                .toList();
    }

    /// From the sizes of the packing to those on the page.
    private double factor(Packing packing) {
        var room = style.textHeight() - BESIDE_HEIGHT;
        return Math.min(
                LARGEST / packing.largestSize(),
                Math.min(style.textWidth() / packing.width(), room / packing.height()));
    }

    private Cloud cloud(List<CloudWord> words, Packing packing, double factor) {
        var indent = (style.textWidth() - packing.width() * factor) / 2;
        var alphabet = Alphabet.of(request.labels().language());
        var runs = new ArrayList<Cloud.Run>();
        for (var place : packing.places()) {
            var ink = place.ink();
            runs.add(
                    new Cloud.Run(
                            ink.word().text(),
                            indent + place.x() * factor,
                            place.y() * factor,
                            ink.voice(),
                            ink.size() * factor));
        }
        runs.sort(Comparator.comparing(Cloud.Run::text, alphabet));
        return new Cloud(style.textWidth(), packing.height() * factor, words, List.copyOf(runs));
    }

    private Finding tooSmall(double smallest) {
        return Finding.warning(
                        "cloud-too-small",
                        request.position("max"),
                        String.format(
                                Locale.ROOT,
                                "the smallest words of the cloud are set in %.1f points",
                                smallest))
                .withFact("expected", String.format(Locale.ROOT, "%.0f points", SMALLEST))
                .withFix("show fewer words with `max`");
    }
}
