package example.surveyresults;

import org.rapporteur.data.Breakdown;
import org.rapporteur.data.Breakdown.Group;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Chart;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.section.Labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The answers to one question as bars, in the style of the report.
record AnswerChart(String question, Breakdown breakdown, Labels labels) {
    /// The engine draws so many bars that they can be told apart.
    private static final int MOST = 50;

    Block block() {
        return Blocks.bars(
                Caption.of(Inlines.plain(question)),
                groups().stream().map(this::category).toList(),
                alternative(),
                data());
    }

    private List<Group> groups() {
        var groups = new ArrayList<>(breakdown.groups());
        if (groups.stream().allMatch(group -> group.code().matches("-?[0-9]{0,9}"))) {
            groups.sort(Comparator.comparingLong(AnswerChart::rank));
        }
        return groups.stream().limit(MOST).toList();
    }

    /// Of answers that are numbers; no answer comes last.
    private static long rank(Group group) {
        return group.code().isEmpty() ? Long.MAX_VALUE : Long.parseLong(group.code());
    }

    private Chart.Category category(Group group) {
        var category =
                Chart.Category.of(
                        name(group),
                        group.count(),
                        labels.number(group.count()),
                        labels.percent(group.share()));
        return group.kind() == Breakdown.Kind.VALUE ? category : category.asMuted();
    }

    private String name(Group group) {
        return group.kind() == Breakdown.Kind.ABSENT
                ? labels.text("no-answer")
                : breakdown.column().label(group.code(), labels.language());
    }

    /// What the chart shows, for those who cannot see it.
    private String alternative() {
        return labels.text("alternative", question)
                + " "
                + groups().stream()
                        .map(group -> name(group) + ": " + labels.number(group.count()))
                        .collect(Collectors.joining("; "));
    }

    private Table data() {
        return Blocks.table(
                null,
                List.of(
                        TableColumn.naming(labels.text("answer")),
                        TableColumn.numbers(labels.text("count"))),
                TableRows.of(
                        groups().stream()
                                .map(group ->
                                        TableRow.body(
                                                List.of(
                                                        Inlines.plain(name(group)),
                                                        Inlines.plain(
                                                                labels.number(group.count())))))
                                .toList()));
    }
}
