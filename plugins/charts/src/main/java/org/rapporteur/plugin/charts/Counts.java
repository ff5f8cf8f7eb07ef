package org.rapporteur.plugin.charts;

import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.data.Dataset;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Datum;
import org.rapporteur.document.Inlines;
import org.rapporteur.plugin.charts.BreakdownOptions.Naming;
import org.rapporteur.section.Labels;
import org.rapporteur.section.SectionRequest;

import java.util.List;
import java.util.Locale;

/// A breakdown with all that is needed to print it: names of its groups, figures bound to data.
record Counts(
        Dataset dataset, Breakdown breakdown, BreakdownOptions options, SectionRequest request) {
    static Counts of(String column, BreakdownOptions options, SectionRequest request) {
        var breakdown = Breakdown.of(request.data(), column);
        return new Counts(
                request.data(), BreakdownSection.printed(breakdown, options), options, request);
    }

    Labels labels() {
        return request.labels();
    }

    List<Group> groups() {
        return breakdown.groups();
    }

    long total() {
        return breakdown.total();
    }

    /// What the groups of a column are to the colours of a report: the same in all figures.
    String colourOf(Group group) {
        return column() + "/" + group.code();
    }

    String column() {
        return breakdown.column().name();
    }

    /// The title of the column: "Stakeholder group".
    String title() {
        return labels().title(breakdown.column());
    }

    /// The title within a sentence: "stakeholder group", but "UN region".
    String titleWithin() {
        var key = "by-" + column().replace('_', '-');
        if (labels().has(key)) {
            return labels().text(key);
        }
        var title = title();
        var isWord = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return isWord
                ? title.substring(0, 1).toLowerCase(labels().language()) + title.substring(1)
                : title;
    }

    /// How a group is named where there is room for words.
    String name(Group group) {
        return named(group, options.naming() == Naming.AUTO ? Naming.LABEL : options.naming());
    }

    /// How a group is named in a list, which spells out the codes of regions.
    String listName(Group group) {
        return named(group, auto(Naming.BOTH));
    }

    /// How a group is named at the head of a column.
    String headName(Group group) {
        return named(group, auto(Naming.CODE));
    }

    private Naming auto(Naming ofRegions) {
        if (options.naming() != Naming.AUTO) {
            return options.naming();
        }
        return column().equals("region") ? ofRegions : Naming.LABEL;
    }

    private String named(Group group, Naming naming) {
        var label = breakdown.column().label(group.code(), labels().language());
        return switch (group.kind()) {
            case ABSENT -> labels().text("not-stated");
            case NOT_APPLICABLE -> label;
            case VALUE ->
                    switch (naming) {
                        case AUTO, LABEL -> label;
                        case CODE -> group.code();
                        case BOTH ->
                                label.equals(group.code())
                                        ? label
                                        : labels().text("code-and-label", group.code(), label);
                    };
        };
    }

    /// "Contributions by stakeholder group, N = 25, as of 27 October 2017", unless report.yaml says
    /// otherwise.
    Caption caption() {
        return caption(titleWithin());
    }

    /// @param by what is counted by, in words
    Caption caption(String by) {
        var noun = labels().opening(labels().nouns(dataset));
        var number = labels().number(breakdown.total());
        return Caption.of(
                dataset.asOf()
                        .map(day ->
                                request.caption(
                                        "caption-as-of", noun, by, number, labels().date(day)))
                        .orElseGet(() -> request.caption("caption", noun, by, number)));
    }

    Datum count(Group group) {
        return figure(labels().number(group.count()), "count", group, group.count());
    }

    Datum share(Group group) {
        return figure(labels().percent(group.share()), "share", group, group.share());
    }

    Datum boundTotal() {
        return bound(
                labels().number(breakdown.total()), dataset.name() + ".count", breakdown.total());
    }

    Datum bound(String text, String expression, long value) {
        return Inlines.datum(text, expression, Long.toString(value), dataset.source());
    }

    private Datum figure(String text, String function, Group group, long value) {
        var expression =
                String.format(
                        Locale.ROOT,
                        "%s.%s('%s', '%s')",
                        dataset.name(),
                        function,
                        column(),
                        group.code());
        return bound(text, expression, value);
    }
}
