package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.Block;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;
import org.rapporteur.section.Style;
import org.rapporteur.testkit.SectionBench;
import org.rapporteur.testkit.TestDataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows what the section keeps to itself: where each word stands.
final class CloudProbe implements Section<WordCloud.Options> {
    private final List<Cloud> clouds = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /// A cloud with the style it was made for.
    record Probed(Cloud cloud, Style style) {}

    /// @param options name and value in turn
    static Probed cloud(TestDataset words, String language, String... options) {
        var probe = new CloudProbe();
        var bench = SectionBench.of(probe).data(words).language(language);
        for (var i = 0; i < options.length; i += 2) {
            bench = bench.option(options[i], options[i + 1]);
        }
        bench.compose();
        return new Probed(probe.clouds.getFirst(), probe.styles.getFirst());
    }

    @Override
    public List<Block> compose(WordCloud.Options options, SectionRequest request) {
        var words = WordCloud.shown(new WordRows(request).words(), options, request);
        clouds.add(WordCloud.arranged(words, options, request).orElseThrow());
        styles.add(request.style());
        return List.of();
    }

    @Override
    public String name() {
        return "word-cloud";
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public Class<WordCloud.Options> options() {
        return WordCloud.Options.class;
    }

    @Override
    public Optional<String> dataset(WordCloud.Options options) {
        return Optional.of("words");
    }
}
