package org.rapporteur.plugin.charts;

import org.pf4j.Extension;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// This meeting against earlier ones.
@Extension
public final class TrendSection implements Section<TrendOptions> {
    @Override
    public String name() {
        return "trend";
    }

    @Override
    public String description() {
        return "This meeting against earlier ones, as chart and in words.";
    }

    @Override
    public Class<TrendOptions> options() {
        return TrendOptions.class;
    }

    @Override
    public Optional<String> dataset(TrendOptions options) {
        return Optional.of("history");
    }

    @Override
    public List<String> requiredColumns(TrendOptions options) {
        var required = new ArrayList<>(options.column());
        if (options.at() != null) {
            required.add(options.at());
        }
        return required;
    }

    @Override
    public List<Block> compose(TrendOptions options, SectionRequest request) {
        var history = new HistoryReader(options, request).read();
        var shown = history.known();
        if (shown.meetings().size() < 2) {
            var single = new TrendWords(shown).single();
            return List.of(Blocks.note(Inlines.plain(single)));
        }
        var blocks = new ArrayList<Block>();
        for (var form : options.as().stream().distinct().toList()) {
            blocks.add(
                    switch (form) {
                        case CHART -> new TrendChart(shown).chart();
                        case WORDS ->
                                Blocks.paragraph(Inlines.plain(new TrendWords(shown).sentences()));
                        case TABLE -> new TrendTable(shown).table(shown.caption());
                    });
        }
        return blocks;
    }
}
