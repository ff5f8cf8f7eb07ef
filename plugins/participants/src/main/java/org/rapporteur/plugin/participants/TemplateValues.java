package org.rapporteur.plugin.participants;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;
import org.rapporteur.document.Inlines;
import org.rapporteur.section.Labels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the template `participants` may print.
final class TemplateValues {
    private static final List<String> PRINTABLE =
            List.of(
                    "name",
                    "honorific",
                    "role",
                    "organization",
                    "country",
                    "stakeholder_group",
                    "region");

    private TemplateValues() {}

    static Map<String, Object> of(
            Dataset dataset, List<NameGroup> groups, ParticipantsOptions options, Labels labels) {
        return Map.of(
                "with_total",
                options.total(),
                "total",
                Inlines.datum(
                        labels.plural("participants-total", dataset.count()),
                        dataset.name() + ".count",
                        Long.toString(dataset.count()),
                        dataset.source()),
                "groups",
                groups.stream()
                        .map(group ->
                                Map.of(
                                        "title",
                                        group.title(),
                                        "people",
                                        group.rows().stream()
                                                .map(row -> person(row, dataset, labels))
                                                .toList()))
                        .toList());
    }

    private static Map<String, String> person(Row row, Dataset dataset, Labels labels) {
        var person = new LinkedHashMap<String, String>();
        for (var name : PRINTABLE) {
            var text = row.text(name);
            person.put(
                    name,
                    dataset.column(name)
                            .map(column -> column.label(text, labels.language()))
                            .orElse(text));
        }
        return person;
    }
}
