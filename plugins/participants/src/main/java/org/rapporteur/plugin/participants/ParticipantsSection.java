package org.rapporteur.plugin.participants;

import org.pf4j.Extension;
import org.rapporteur.data.Dataset;
import org.rapporteur.data.Row;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of those who took part.
@Extension
public final class ParticipantsSection implements Section<ParticipantsOptions> {
    @Override
    public String name() {
        return "participants";
    }

    @Override
    public String description() {
        return "The names of those who took part, with their roles, facilitators first.";
    }

    @Override
    public Class<ParticipantsOptions> options() {
        return ParticipantsOptions.class;
    }

    @Override
    public Optional<String> dataset(ParticipantsOptions options) {
        return Optional.of("participants");
    }

    @Override
    public List<String> requiredColumns(ParticipantsOptions options) {
        var required = new ArrayList<>(List.of("name"));
        required.addAll(options.show());
        if (options.group() != null) {
            required.add(options.group());
        }
        return required;
    }

    @Override
    public List<Block> compose(ParticipantsOptions options, SectionRequest request) {
        var dataset = request.data();
        var labels = request.labels();
        if (dataset.count() == 0) {
            return List.of(Blocks.note(Inlines.plain(labels.text("participants-none"))));
        }
        var rows = named(dataset);
        rows.sort(NameOrder.of(options, labels));
        var groups =
                NameGroup.of(
                        rows,
                        options.group() == null
                                ? null
                                : dataset.column(options.group()).orElseThrow(),
                        NameOrder.leading(options, labels),
                        labels);
        var line = NameLine.of(dataset, options, labels);
        var blocks = new ArrayList<Block>();
        for (var group : groups) {
            if (!group.title().isEmpty()) {
                blocks.add(Blocks.heading(1, Inlines.plain(group.title())));
            }
            blocks.add(names(group, line, options));
        }
        return request.wording(
                name(),
                TemplateValues.of(dataset, groups, options, labels),
                Map.of("participants", blocks));
    }

    /// Rows without a name are the rule `missing-value`.
    private static List<Row> named(Dataset dataset) {
        var rows = new ArrayList<Row>();
        for (var row : dataset.rows()) {
            if (!row.text("name").isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Block names(NameGroup group, NameLine line, ParticipantsOptions options) {
        return options.runIn()
                ? Blocks.paragraph(runIn(group, line))
                : Blocks.plainList(
                        group.rows().stream().map(row -> Blocks.item(line.of(row))).toList(),
                        options.columns());
    }

    private static List<Inline> runIn(NameGroup group, NameLine line) {
        var inlines = new ArrayList<Inline>();
        for (var row : group.rows()) {
            if (!inlines.isEmpty()) {
                inlines.add(Inlines.text(line.labels().text("run-in-comma")));
            }
            inlines.addAll(line.of(row));
        }
        return inlines;
    }
}
