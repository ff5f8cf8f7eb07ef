package org.rapporteur.plugin.wordcloud;

import org.pf4j.Extension;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Inlines;
import org.rapporteur.section.Option;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// `- word-cloud: rows`: the most frequent words of the dataset `words`, in the size of the square
/// root of their counts.
@Extension
public final class WordCloud implements Section<WordCloud.Options> {
    @Override
    public String name() {
        return "word-cloud";
    }

    @Override
    public String description() {
        return "Shows the most frequent words, the larger the more often they are used.";
    }

    @Override
    public Class<Options> options() {
        return Options.class;
    }

    @Override
    public Optional<String> dataset(Options options) {
        return Optional.of("words");
    }

    @Override
    public List<String> requiredColumns(Options options) {
        return List.of("word", "count");
    }

    @Override
    public List<Block> compose(Options options, SectionRequest request) {
        var all = new WordRows(request).words();
        var words = shown(all, options, request);
        if (words.isEmpty()) {
            return List.of(Blocks.note(Inlines.plain(request.labels().text("cloud-empty"))));
        }
        return options.layout() == Layout.BARS
                ? List.of(new WordBars(words, all.size(), request).chart())
                : arranged(words, options, request)
                        .map(cloud -> List.of(figure(cloud, all.size(), request)))
                        .orElse(List.of());
    }

    /// The words that are frequent enough, the most frequent first.
    static List<CloudWord> shown(List<CloudWord> all, Options options, SectionRequest request) {
        return all.stream()
                .filter(word -> word.count() >= options.minCount())
                .sorted(byCount(request))
                .limit(options.max())
                .toList();
    }

    private static Comparator<CloudWord> byCount(SectionRequest request) {
        return Comparator.comparingLong(CloudWord::count)
                .reversed()
                .thenComparing(CloudWord::text, Alphabet.of(request.labels().language()));
    }

    /// @return empty when not even one word fits on a page
    static Optional<Cloud> arranged(
            List<CloudWord> words, Options options, SectionRequest request) {
        return switch (options.layout()) {
            case ROWS -> new RowLayout(options, request).arrange(words);
            case PACKED -> new PackedLayout(options, request).arrange(words);
            case BARS -> Optional.empty();
        };
    }

    private static Block figure(Cloud cloud, long known, SectionRequest request) {
        var words = new CloudWords(cloud.words(), known, request.labels());
        return Blocks.figure(
                Caption.of(request.caption("cloud-caption", words.range())),
                cloud.drawing(request.style()),
                words.alternative(),
                words.table());
    }

    /// How the words are arranged.
    public enum Layout {
        /// Line by line, by the alphabet or by count.
        ROWS,
        /// As close together as they go, the most frequent in the middle.
        PACKED,
        /// Below each other, a dot for each count on a common scale.
        BARS
    }

    /// How the words of rows follow each other.
    public enum Order {
        ALPHABETICAL,
        COUNT
    }

    /// @param seed another number gives another arrangement of a packed cloud
    public record Options(
            @Option(doc = "How the words are arranged.", main = true, byDefault = "rows")
                    Layout layout,
            @Option(doc = "How many words at most.", byDefault = "50", min = 1, max = 5_000)
                    int max,
            @Option(doc = "How often a word has to be used to be shown.", byDefault = "1", min = 1)
                    int minCount,
            @Option(
                            doc = "Whether, in rows, the count stands behind each word.",
                            byDefault = "true")
                    boolean counts,
            @Option(doc = "How the words of rows follow each other.", byDefault = "alphabetical")
                    Order order,
            @Option(doc = "Width by height of a packed cloud.", byDefault = "3:2") String aspect,
            @Option(
                            doc = "Whether some words of a packed cloud are read upwards.",
                            byDefault = "false")
                    boolean rotate,
            @Option(
                            doc = "Another number gives another arrangement of a packed cloud.",
                            byDefault = "1")
                    int seed) {}
}
