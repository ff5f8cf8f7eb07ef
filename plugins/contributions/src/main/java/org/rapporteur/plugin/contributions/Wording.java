package org.rapporteur.plugin.contributions;

import org.rapporteur.data.Dataset;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Inlines;
import org.rapporteur.section.Labels;
import org.rapporteur.section.SectionRequest;

import java.util.List;

/// Words around lists and tables.
final class Wording {
    private Wording() {}

    /// "No contributions."
    static List<Block> none(Dataset dataset, SectionRequest request) {
        return List.of(
                Blocks.note(Inlines.plain(request.labels().text("none", dataset.noun().plural()))));
    }

    /// "Contributions by contributor, N = 25, as of 27 October 2017", unless report.yaml says
    /// otherwise.
    static Caption caption(Dataset dataset, SectionRequest request) {
        var labels = request.labels();
        var noun = dataset.noun().opening(labels.language());
        var number = labels.number(dataset.count());
        return Caption.of(
                dataset.asOf()
                        .map(day ->
                                request.caption("caption-as-of", noun, number, labels.date(day)))
                        .orElseGet(() -> request.caption("caption", noun, number)));
    }

    /// The title of a column in the report's language; the heading in the file where there is none.
    static String title(Dataset dataset, String column, Labels labels) {
        var key = "column-" + column.replace('_', '-');
        return labels.has(key)
                ? labels.text(key)
                : dataset.column(column).map(found -> found.heading()).orElse(column);
    }
}
