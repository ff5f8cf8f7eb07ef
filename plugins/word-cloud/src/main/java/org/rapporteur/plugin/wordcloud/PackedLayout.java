package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.FontCut;
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

    private static final double LARGEST = 46;

    /// Height and width of so few words follow from their lengths.
    private static final int FEW = 10;

    /// How far the shape may be from the one that was asked for.
    private static final double TOLERANCE = .12;

    /// Area of a cloud by the area of its words, at best.
    private static final double SPREAD = 1.25;

    /// Kept free for the caption and a title.
    private static final double BESIDE_HEIGHT = 60;

    /// Shapes to try, from the liveliest to the most economic.
    private static final List<Shape> SHAPES =
            List.of(
                    new Shape(5, 1.5, false),
                    new Shape(4, 1.4, false),
                    new Shape(3.5, 1.25, false),
                    new Shape(3, 1, true),
                    new Shape(2.5, .85, true),
                    new Shape(2, .7, true));

    /// @param contrast largest font size by the smallest
    /// @param aspect width by height
    /// @param full whether the corners are used
    private record Shape(double contrast, double aspect, boolean full) {
        Ellipse ellipse(double correction) {
            return new Ellipse(aspect * correction, full);
        }
    }

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
        for (var shape : SHAPES) {
            var last = shape.equals(SHAPES.getLast());
            if (!last && promised(words, shape) < SMALLEST) {
                continue;
            }
            var packing = packing(words, shape);
            var factor = factor(packing.width(), packing.height(), packing.largestSize());
            var smallest = factor * Packing.LEAST_SIZE;
            if (last && smallest < SMALLEST) {
                request.report(tooSmall(smallest));
            }
            if (last || smallest >= SMALLEST) {
                return cloud(words, packing, factor);
            }
        }
        throw new IllegalStateException("no shape was tried");
    }

    /// The smallest font size that a shape will about give, a little too large rather than too
    /// small.
    private double promised(List<CloudWord> words, Shape shape) {
        var scale = Scale.of(words, Packing.LEAST_SIZE, Packing.LEAST_SIZE * shape.contrast());
        var area = 0.0;
        for (var word : words) {
            var size = scale.size(word.count());
            area += size * style.width(word.text(), FontCut.SANS, size);
        }
        var height = Math.sqrt(area * SPREAD / shape.aspect());
        var largest = scale.size(words.getFirst().count());
        return Packing.LEAST_SIZE * factor(height * shape.aspect(), height, largest);
    }

    /// Packs anew where long words made the cloud wider or narrower than its shape.
    private Packing packing(List<CloudWord> words, Shape shape) {
        var inks = inks(words, shape.contrast());
        var packing = new Packing(inks, shape.ellipse(1), seed);
        var deviation = packing.width() / packing.height() / shape.aspect();
        return words.size() < FEW || Math.abs(deviation - 1) < TOLERANCE
                ? packing
                : new Packing(inks, shape.ellipse(1 / deviation), seed);
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

    /// From the lengths of a packing to those on the page.
    private double factor(double width, double height, double largestSize) {
        var room = style.textHeight() - BESIDE_HEIGHT;
        return Math.min(LARGEST / largestSize, Math.min(style.textWidth() / width, room / height));
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
