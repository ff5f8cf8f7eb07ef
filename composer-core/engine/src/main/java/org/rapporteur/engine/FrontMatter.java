package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Metadata;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.RunningContent;
import org.rapporteur.document.TitleLine;
import org.rapporteur.document.TitleLine.Role;
import org.rapporteur.engine.report.PositionedText;
import org.rapporteur.engine.report.ReportTitle;
import org.rapporteur.section.Labels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a report says before its first section: title block, running content, metadata.
///
/// @param bound text of report.yaml with its references as figures bound to data
record FrontMatter(Materials materials, Function<PositionedText, List<Inline>> bound) {
    private ReportTitle title() {
        return materials.file().title();
    }

    private Labels labels() {
        return materials.labels();
    }

    List<TitleLine> titleBlock() {
        var given = materials.file().print().titleBlock();
        return given.isEmpty() ? standardLines() : givenLines(given);
    }

    /// The lines of report.yaml: the one that says the title is the title, else the first one.
    private List<TitleLine> givenLines(List<PositionedText> given) {
        var texts = given.stream().map(bound).toList();
        var wanted = Nodes.text(bound.apply(title().title()));
        int place = 0;
        for (int line = texts.size() - 1; line >= 0; line--) {
            if (Nodes.text(texts.get(line)).equals(wanted)) {
                place = line;
            }
        }
        var lines = new ArrayList<TitleLine>();
        for (int line = 0; line < texts.size(); line++) {
            lines.add(new TitleLine(line == place ? Role.TITLE : Role.LINE, texts.get(line)));
        }
        return lines;
    }

    private List<TitleLine> standardLines() {
        var lines = new ArrayList<TitleLine>();
        add(lines, Role.ORGANIZATION, title().organization());
        add(lines, Role.LINE, title().series());
        add(lines, Role.TITLE, title().title());
        add(lines, Role.SUBTITLE, title().subtitle());
        add(lines, Role.LINE, title().symbol());
        add(lines, Role.LINE, title().place());
        var date = dateText();
        if (!date.isEmpty()) {
            lines.add(new TitleLine(Role.DATE, Inlines.plain(dateLine(date))));
        }
        lines.addAll(counts());
        return lines;
    }

    private void add(List<TitleLine> lines, Role role, @Nullable PositionedText text) {
        if (text != null) {
            lines.add(new TitleLine(role, bound.apply(text)));
        }
    }

    private String dateLine(String date) {
        return labels().has("date-line") ? labels().text("date-line", date) : date;
    }

    /// "28 participants", for the datasets that the report template has words for.
    private List<TitleLine> counts() {
        var lines = new ArrayList<TitleLine>();
        for (var dataset : materials.datasets().values()) {
            if (labels().has(dataset.name() + ".other") && dataset.count() > 0) {
                lines.add(
                        new TitleLine(
                                Role.COUNT,
                                List.of(
                                        Inlines.datum(
                                                labels().plural(dataset.name(), dataset.count()),
                                                dataset.name() + ".count",
                                                Long.toString(dataset.count()),
                                                dataset.source()))));
            }
        }
        return lines;
    }

    RunningContent running() {
        var shortTitle = title().shortTitle();
        return new RunningContent(
                bound.apply(shortTitle == null ? title().title() : shortTitle),
                labels().has("kind") ? labels().text("kind") : "",
                dateText());
    }

    /// "11 October 2017", "11–13 October 2017"; empty where report.yaml gives no date.
    private String dateText() {
        var days = title().date();
        if (days == null) {
            return "";
        }
        return days.isOneDay()
                ? labels().date(days.first())
                : labels().dates(days.first(), days.last());
    }

    Metadata metadata(@Nullable Instant sourceDate, String producer) {
        return new Metadata(
                text(title().title()),
                text(title().subtitle()),
                String.join(", ", title().authors().stream().map(this::text).toList()),
                title().keywords().stream().map(this::text).toList(),
                labels().language().toLanguageTag(),
                sourceDate == null ? date() : sourceDate,
                producer);
    }

    private Instant date() {
        var issued = title().issued();
        var days = title().date();
        var day = issued != null ? issued : days != null ? days.last() : LocalDate.EPOCH;
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String text(@Nullable PositionedText text) {
        return text == null ? "" : Nodes.text(bound.apply(text));
    }
}
