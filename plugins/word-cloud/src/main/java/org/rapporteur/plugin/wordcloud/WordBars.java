package org.rapporteur.plugin.wordcloud;

import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Graphic;
import org.rapporteur.section.SectionRequest;

import java.util.List;

/// Words below each other, a dot for each count on a common scale: for those who want to compare.
///
/// @param words the most frequent first; at least one
/// @param known how many the dataset holds
record WordBars(List<CloudWord> words, long known, SectionRequest request) {
    /// As many as a page has room for.
    private static final int MOST = 60;

    Block chart() {
        if (words.size() > MOST) {
            request.report(RowLayout.tooTall(MOST, words.size(), request));
            return new WordBars(words.subList(0, MOST), known, request).chart();
        }
        var said = new CloudWords(words, known, request.labels());
        return Blocks.chart(
                Caption.of(request.caption("cloud-bars-caption", said.range())),
                Graphic.dots(words.stream().map(this::category).toList()),
                said.alternative(),
                said.table());
    }

    private Chart.Category category(CloudWord word) {
        return Chart.Category.of(
                word.text(), word.count(), request.labels().number(word.count()), "");
    }
}
