package org.rapporteur.plugin.contributions;

import org.rapporteur.data.Dataset;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Inlines;
import org.rapporteur.section.SectionRequest;

import java.util.List;

/// Words around lists and tables.
final class Wording {
    private Wording() {}

    /// "No contributions."
    static List<Block> none(Dataset dataset, SectionRequest request) {
        var labels = request.labels();
        return List.of(Blocks.note(Inlines.plain(labels.text("none", labels.nouns(dataset)))));
    }

    /// "Contributions by contributor, N = 25, as of 27 October 2017", unless report.yaml says
    /// otherwise.
    static Caption caption(Dataset dataset, SectionRequest request) {
        var labels = request.labels();
        var noun = labels.opening(labels.nouns(dataset));
        var number = labels.number(dataset.count());
        return Caption.of(
                dataset.asOf()
                        .map(day ->
                                request.caption("caption-as-of", noun, number, labels.date(day)))
                        .orElseGet(() -> request.caption("caption", noun, number)));
    }
}
