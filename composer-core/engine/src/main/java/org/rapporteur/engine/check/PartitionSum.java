package org.rapporteur.engine.check;

import org.rapporteur.data.Breakdown;
import org.rapporteur.engine.check.claim.Figures;
import org.rapporteur.engine.check.claim.Tally;
import org.rapporteur.engine.check.claim.Tally.Entry;
import org.rapporteur.engine.check.claim.Tally.Kind;
import org.rapporteur.engine.check.claim.TallyMatch;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.List;
import java.util.stream.Collectors;

/// A breakdown that is written by hand and does not add up: to the total that stands below it, or
/// to the number of rows that it breaks down. What is not applicable has to be in it.
final class PartitionSum extends Rule<NoOptions> {
    private final Reading reading;

    PartitionSum(Reading reading) {
        super(
                "partition-sum",
                Severity.ERROR,
                "A breakdown, written by hand, that does not add up to what it breaks down.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        for (var tally : text.tallies()) {
            checkTotal(tally, request);
            TallyMatch.of(tally, text.figures())
                    .filter(match -> isWhole(match, text.figures()))
                    .ifPresent(match -> checkSum(match, text.figures(), request));
        }
    }

    /// The total that the list itself gives.
    private void checkTotal(Tally tally, CheckRequest request) {
        long sum = sum(tally.entries());
        tally.entries().stream()
                .filter(entry -> entry.kind() == Kind.TOTAL && !entry.percent())
                .filter(total -> tally.values().size() > 1 && total.number() != sum)
                .forEach(total ->
                        request.report(
                                finding(
                                                total.position(),
                                                "the total says %s, the groups add up to %s"
                                                        .formatted(total.number(), sum))
                                        .quoting(total.said())
                                        .withFact("listed", terms(tally), places(tally))
                                        .withFix("correct the total, or the groups")));
    }

    /// Whether the list has every group that there is a row of: it is no list of the largest.
    private static boolean isWhole(TallyMatch match, Figures figures) {
        var listed =
                match.groups().stream()
                        .map(group -> group == null ? "" : group.code().code())
                        .collect(Collectors.toSet());
        return match.tally().values().size() > 1
                && match.tally().entries().stream().noneMatch(Entry::percent)
                && breakdown(match, figures).groups().stream()
                        .filter(group -> group.kind() == Breakdown.Kind.VALUE)
                        .filter(group -> group.count() > 0)
                        .allMatch(group -> listed.contains(group.code()));
    }

    private static Breakdown breakdown(TallyMatch match, Figures figures) {
        return figures.breakdowns(match.dataset()).stream()
                .filter(one -> one.column().name().equals(match.column().name()))
                .findFirst()
                .orElseThrow();
    }

    private void checkSum(TallyMatch match, Figures figures, CheckRequest request) {
        var tally = match.tally();
        long sum = sum(tally.entries());
        var dataset = match.dataset();
        if (sum == dataset.count()) {
            return;
        }
        var last = tally.entries().getLast();
        var finding =
                finding(
                                last.position(),
                                "the groups add up to %s, but there are %s %s"
                                        .formatted(sum, dataset.count(), dataset.noun().plural()))
                        .quoting(last.said())
                        .withFact("listed", terms(tally), places(tally))
                        .withFact(
                                "counted",
                                "%s rows of %s (%s)"
                                        .formatted(
                                                dataset.count(), dataset.name(), dataset.source()));
        request.report(explained(finding, match, breakdown(match, figures)));
    }

    /// What is missing: groups that are counted wrongly, rows of no group.
    private static Finding explained(Finding finding, TallyMatch match, Breakdown breakdown) {
        boolean saysNone =
                match.tally().entries().stream()
                        .anyMatch(entry -> entry.kind() == Kind.NOT_APPLICABLE);
        var none =
                breakdown.groups().stream()
                        .filter(group -> group.kind() != Breakdown.Kind.VALUE)
                        .toList();
        var fix = "replace the list by the section `breakdown: " + match.column().name() + "`";
        if (saysNone || none.isEmpty()) {
            return finding.withFix(fix + ", or correct its numbers");
        }
        long rows = none.stream().mapToLong(Breakdown.Group::count).sum();
        return finding.withFact(
                        "not listed",
                        "%s %s without %s"
                                .formatted(rows, rows == 1 ? "row" : "rows", match.column().name()),
                        none.stream().flatMap(group -> group.rows().stream()).toList())
                .withFix(fix + ", or list what is not applicable, too: " + rows);
    }

    private static long sum(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() != Kind.TOTAL && !entry.percent())
                .mapToLong(Entry::number)
                .sum();
    }

    private static String terms(Tally tally) {
        var terms =
                tally.entries().stream()
                        .filter(entry -> entry.kind() != Kind.TOTAL)
                        .map(Entry::said)
                        .collect(Collectors.joining(" + "));
        return terms + " = " + sum(tally.entries());
    }

    private static List<SourcePosition> places(Tally tally) {
        return tally.entries().stream().map(Entry::position).toList();
    }
}
