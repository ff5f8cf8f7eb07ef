package org.rapporteur.plugin.participants;

import org.rapporteur.data.CellPart;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.DatasetColumn;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.data.Row;
import org.rapporteur.document.Inline;
import org.rapporteur.document.TableColumn;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.List;

/// A name with what stands beside it: `Mr. Markus Kummer (Facilitator, Switzerland)`.
///
/// @param before what opens the words beside a name: "("
/// @param between what follows all but the last of them: ","
/// @param after what closes them: ")"
record NameLine(
        Dataset dataset,
        boolean honorific,
        List<String> details,
        Labels labels,
        String before,
        String between,
        String after) {
    private static final TableColumn HEAD = TableColumn.naming("");

    static NameLine of(Dataset dataset, ParticipantsOptions options, Labels labels) {
        var around = labels.text("detail", "\n").split("\n", 2);
        return new NameLine(
                dataset,
                options.honorific(),
                options.show().isEmpty() ? List.of("role") : options.show(),
                labels,
                around[0],
                labels.text("detail-comma"),
                around[around.length - 1]);
    }

    List<Inline> of(Row row) {
        var column = DatasetColumn.of(HEAD, parts(row));
        return DatasetRows.of(dataset, List.of(column), labels.language(), "")
                .printed(row)
                .cells()
                .getFirst();
    }

    private List<CellPart> parts(Row row) {
        var parts = new ArrayList<CellPart>();
        if (honorific) {
            parts.add(CellPart.value("honorific"));
        }
        parts.add(CellPart.value("name"));
        var present = details.stream().filter(detail -> isPresent(row, detail)).toList();
        for (var detail : present) {
            parts.add(
                    CellPart.aside(
                            detail,
                            detail.equals(present.getFirst()) ? before : "",
                            detail.equals(present.getLast()) ? after : between));
        }
        return parts;
    }

    private boolean isPresent(Row row, String column) {
        var text = row.text(column);
        return !text.isEmpty()
                && !dataset.column(column).map(found -> found.isNotApplicable(text)).orElse(false);
    }
}
