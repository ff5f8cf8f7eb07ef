package org.rapporteur.plugin.wordcloud;

import org.rapporteur.plugin.wordcloud.packing.Packing;
import org.rapporteur.section.Style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words packed in one shape, in cells; on the page they are as large as the width of the text, the
/// height of a page and the largest font size let them be.
final class PackedWords {
    /// Largest font size of a finished cloud, in points.
    private static final double LARGEST = 46;

    /// Cells of a whole cloud, about, and for each word; more make it a little denser, and take
    /// longer.
    private static final double CELLS = 1_080_000;

    private static final double CELLS_OF_WORD = 5_400;

    /// Cells of the smallest font size.
    private static final int FINEST = 24;

    private static final int COARSEST = 12;
    private static final int COARSER = 2;

    /// Height and width of so few words follow from their lengths.
    private static final int FEW = 10;

    /// How far the shape may be from the one that was asked for.
    private static final double TOLERANCE = .06;

    private final List<CloudWord> words;
    private final double width;
    private final double factor;
    private final int resolution;
    private final List<WordInk> inks;
    private final Packing packing;

    /// @param words the most frequent first; at least one
    /// @param area of the cloud by the square of the smallest font size, about
    /// @param height that the cloud may have, in points
    PackedWords(
            List<CloudWord> words,
            CloudShape shape,
            double area,
            double height,
            InkMaker maker,
            Style style) {
        this.words = words;
        width = style.textWidth();
        resolution = resolution(words.size(), area);
        inks = inks(words, shape, maker, style);
        packing = packing(shape.aspect());
        factor =
                Math.min(
                        LARGEST / inks.getFirst().size(),
                        Math.min(width / packing.width(), height / packing.height()));
    }

    /// In few steps, so that a little more or less to hold changes nothing.
    private static int resolution(int words, double area) {
        var cells = (int) Math.sqrt(Math.min(CELLS, CELLS_OF_WORD * words) / area);
        return Math.clamp(cells / COARSER * COARSER, COARSEST, FINEST);
    }

    private List<WordInk> inks(
            List<CloudWord> words, CloudShape shape, InkMaker maker, Style style) {
        var scale = Scale.of(words, resolution, resolution * shape.contrast());
        return words.stream()
                .map(word ->
                        maker.ink(
                                word,
                                Voice.of(word, words, scale, style),
                                scale.step(word.count())))
                .sorted(
                        Comparator.comparingDouble(WordInk::size)
                                .thenComparingInt(
                                        ink -> ink.shape().forms().getLast().room().width())
                                .reversed()
                                .thenComparing(ink -> ink.word().text()))
                .toList();
    }

    /// Packs anew where long words made the cloud wider or narrower than its shape.
    private Packing packing(double aspect) {
        var shapes = inks.stream().map(WordInk::shape).toList();
        var packed = Packing.of(shapes, aspect);
        var deviation = (double) packed.width() / packed.height() / aspect;
        return words.size() < FEW || Math.abs(deviation - 1) < TOLERANCE
                ? packed
                : Packing.of(shapes, aspect / deviation);
    }

    /// The smallest font size, in points.
    double smallest() {
        return factor * resolution;
    }

    /// As high as the lines of its words, which need more room than their ink.
    Cloud cloud(Comparator<String> alphabet) {
        var indent = (width - packing.width() * factor) / 2;
        var runs = new ArrayList<Cloud.Run>();
        for (var i = 0; i < inks.size(); i++) {
            runs.add(inks.get(i).run(packing.places().get(i), indent, factor));
        }
        runs.sort(Comparator.comparing(Cloud.Run::text, alphabet));
        var height =
                runs.stream()
                        .filter(run -> !run.turned())
                        .mapToDouble(run -> run.y() + run.size() * WordItem.DESCENT)
                        .reduce(packing.height() * factor, Math::max);
        return new Cloud(width, height, words, List.copyOf(runs));
    }
}
