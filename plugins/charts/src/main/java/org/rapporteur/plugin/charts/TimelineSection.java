package org.rapporteur.plugin.charts;

import org.pf4j.Extension;
import org.rapporteur.data.Dataset;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Inlines;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What lies when: next steps, agenda items, with dates that may be rough.
@Extension
public final class TimelineSection implements Section<TimelineOptions> {
    private static final List<String> DATES = List.of("due", "date", "when", "deadline", "by");
    private static final List<String> BESIDE = List.of("owner", "responsible", "who");

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String description() {
        return "What lies when, by date, as list or chart: next steps, agenda items.";
    }

    @Override
    public Class<TimelineOptions> options() {
        return TimelineOptions.class;
    }

    @Override
    public Optional<String> dataset(TimelineOptions options) {
        return Optional.of(options.dataset());
    }

    @Override
    public List<String> requiredColumns(TimelineOptions options) {
        var required = new ArrayList<>(options.show());
        if (options.date() != null) {
            required.add(options.date());
        }
        return required;
    }

    @Override
    public List<Block> compose(TimelineOptions options, SectionRequest request) {
        var dataset = request.data();
        var labels = request.labels();
        if (dataset.count() == 0) {
            return List.of(Blocks.note(Inlines.plain(labels.text("none", labels.nouns(dataset)))));
        }
        var date = date(options, dataset);
        if (date.isEmpty()) {
            request.report(noDate(dataset, request));
            return List.of();
        }
        var items = Items.of(date.get(), shown(options, dataset, date.get()), request);
        var blocks = new ArrayList<Block>();
        for (var form : options.as().stream().distinct().toList()) {
            blocks.addAll(
                    switch (form) {
                        case LIST -> new ItemList(items).blocks();
                        case CHART -> new ItemChart(items).blocks();
                        case TABLE -> List.of(new ItemTable(items).table(items.caption()));
                    });
        }
        return blocks;
    }

    private static Optional<String> date(TimelineOptions options, Dataset dataset) {
        return options.date() != null
                ? Optional.of(options.date())
                : DATES.stream().filter(dataset::has).findFirst();
    }

    private static List<String> shown(TimelineOptions options, Dataset dataset, String date) {
        if (!options.show().isEmpty()) {
            return options.show();
        }
        var shown = new ArrayList<String>();
        dataset.columns().stream()
                .map(column -> column.name())
                .filter(name -> !name.equals(date) && !name.equals("number"))
                .findFirst()
                .ifPresent(shown::add);
        BESIDE.stream()
                .filter(name -> dataset.has(name) && !shown.contains(name))
                .findFirst()
                .ifPresent(shown::add);
        return shown;
    }

    private static Finding noDate(Dataset dataset, SectionRequest request) {
        return Finding.error(
                        "missing-column",
                        request.position(),
                        dataset.name() + " has no column with dates")
                .withFact(
                        "columns",
                        String.join(
                                ", ",
                                dataset.columns().stream().map(column -> column.name()).toList()))
                .withFix("name the column in `date`");
    }
}
