package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.FontCut;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.SectionRequest;
import org.rapporteur.section.Style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Words in lines, each on the baseline of its line with its count behind it. Lines start at the
/// left, at the right in languages that are written from there. Words are never broken.
final class RowLayout {
    /// Least and greatest font size, tried until the lines fit on a page.
    private static final double[][] SIZES = {
        {9, 28}, {9, 24}, {9, 20}, {9, 17}, {8.5, 14}, {8, 12}, {7.5, 10}, {7, 9}
    };

    /// Kept free for a title.
    private static final double BESIDE_HEIGHT = 30;

    private final WordCloud.Options options;
    private final SectionRequest request;
    private final Style style;
    private final boolean fromRight;

    RowLayout(WordCloud.Options options, SectionRequest request) {
        this.options = options;
        this.request = request;
        style = request.style();
        fromRight = style.isRightToLeft();
    }

    /// @param words the most frequent first; at least one
    /// @return empty when not even one word fits
    Optional<Cloud> arrange(List<CloudWord> words) {
        for (var sizes : SIZES) {
            var cloud = rows(words, sizes[0], sizes[1]);
            if (fits(cloud)) {
                return Optional.of(cloud);
            }
        }
        return fewer(words);
    }

    private boolean fits(Cloud cloud) {
        return cloud.height() <= style.textHeight() - BESIDE_HEIGHT;
    }

    /// As many words as fit in the smallest sizes.
    private Optional<Cloud> fewer(List<CloudWord> words) {
        var smallest = SIZES[SIZES.length - 1];
        var most = Optional.<Cloud>empty();
        var tooMany = words.size();
        for (var kept = 0; tooMany - kept > 1; ) {
            var middle = (kept + tooMany) / 2;
            var cloud = rows(words.subList(0, middle), smallest[0], smallest[1]);
            if (fits(cloud)) {
                kept = middle;
                most = Optional.of(cloud);
            } else {
                tooMany = middle;
            }
        }
        var fitting = most.map(cloud -> cloud.words().size()).orElse(0);
        request.report(tooTall(fitting, words.size(), request));
        return most;
    }

    /// Only the most frequent words have room.
    static Finding tooTall(int fitting, int words, SectionRequest request) {
        return Finding.warning(
                        "cloud-too-tall",
                        request.position("max"),
                        "only the "
                                + fitting
                                + " most frequent of "
                                + words
                                + " words fit on a page")
                .withFix("set `max` to " + fitting + " or less, or `layout` to `packed`");
    }

    private Cloud rows(List<CloudWord> words, double least, double greatest) {
        var scale = Scale.of(words, least, greatest);
        var items = new ArrayList<WordItem>();
        for (var word : inOrder(words)) {
            var voice = Voice.of(word, words, scale, style);
            items.add(item(word, voice, scale.size(word.count()), least));
        }
        var runs = new ArrayList<Cloud.Run>();
        var y = 0.0;
        var below = 0.0;
        for (var line : lines(items, least)) {
            var size = line.stream().mapToDouble(WordItem::size).max().orElse(least);
            y += below + (y == 0 ? 0 : least) + size * WordItem.ASCENT;
            below = size * WordItem.DESCENT;
            place(line, y, gap(least), runs);
        }
        return new Cloud(style.textWidth(), y + below, List.copyOf(words), List.copyOf(runs));
    }

    private List<CloudWord> inOrder(List<CloudWord> words) {
        return switch (options.order()) {
            case COUNT -> words;
            case ALPHABETICAL -> alphabetical(words);
        };
    }

    private List<CloudWord> alphabetical(List<CloudWord> words) {
        var alphabet = Alphabet.of(request.labels().language());
        return words.stream().sorted(Comparator.comparing(CloudWord::text, alphabet)).toList();
    }

    private WordItem item(CloudWord word, Voice voice, double size, double least) {
        var count = options.counts() ? "(" + request.labels().number(word.count()) + ")" : "";
        var quiet = new Voice(FontCut.SANS, style.quietColour());
        var item =
                WordItem.of(
                        new WordItem.Part(word.text(), voice, size),
                        new WordItem.Part(count, quiet, Math.min(WordItem.COUNT_SIZE, least)),
                        style);
        return item.width() <= style.textWidth()
                ? item
                : item.scaled(style.textWidth() / item.width());
    }

    private List<List<WordItem>> lines(List<WordItem> items, double least) {
        var lines = new ArrayList<List<WordItem>>();
        var line = new ArrayList<WordItem>();
        var width = 0.0;
        for (var item : items) {
            if (!line.isEmpty() && width + item.width() > style.textWidth()) {
                lines.add(List.copyOf(line));
                line.clear();
                width = 0;
            }
            line.add(item);
            width += item.width() + gap(least);
        }
        lines.add(line);
        return lines;
    }

    private static double gap(double least) {
        return least * 1.5;
    }

    private void place(List<WordItem> line, double y, double gap, List<Cloud.Run> runs) {
        var x = 0.0;
        for (var item : line) {
            runs.addAll(item.runs(x, y, style.textWidth(), fromRight));
            x += item.width() + gap;
        }
    }
}
