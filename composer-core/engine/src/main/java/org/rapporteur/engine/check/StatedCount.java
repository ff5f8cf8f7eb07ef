package org.rapporteur.engine.check;

import org.rapporteur.engine.check.claim.Group;
import org.rapporteur.engine.check.claim.GroupClaim;
import org.rapporteur.engine.check.claim.Tally.Entry;
import org.rapporteur.engine.check.claim.TallyMatch;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

/// A count of a group that is typed by hand and is not the one that the data have: "WEOG – 4" in a
/// list or table, "five contributions from Africa" in a sentence.
final class StatedCount extends Rule<NoOptions> {
    private final Reading reading;

    StatedCount(Reading reading) {
        super(
                "stated-count",
                Severity.ERROR,
                "A count of a group, typed by hand, that the data contradict.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        for (var tally : text.tallies()) {
            TallyMatch.of(tally, text.figures())
                    .ifPresent(match ->
                            match.contradictions()
                                    .forEach((entry, group) ->
                                            request.report(contradicted(entry, group))));
        }
        if (text.language().isPresent()) {
            text.groupClaims().stream()
                    .filter(GroupClaim::contradicts)
                    .forEach(claim -> request.report(contradicted(claim)));
        }
    }

    private Finding contradicted(Entry entry, Group group) {
        return Finding.error(
                        rule(),
                        entry.position(),
                        "%s: the text says %s, the data say %s"
                                .formatted(
                                        entry.name(),
                                        entry.said(),
                                        entry.percent() ? share(group) : group.count()))
                .quoting(entry.said())
                .withFact("counted", group.words(), group.rows())
                .withFix(
                        "write `$%s`, or correct the data"
                                .formatted(
                                        entry.percent()
                                                ? group.shareExpression()
                                                : group.expression()));
    }

    private static String share(Group group) {
        return "%s of %s".formatted(group.count(), group.total());
    }

    private Finding contradicted(GroupClaim claim) {
        var number = claim.number();
        var said = claim.sentence().words(number.start(), number.end());
        var group = claim.groups().getFirst();
        var finding =
                Finding.warning(
                                rule(),
                                claim.sentence().position(number.start()),
                                "%s: the text says %s, the data say %s"
                                        .formatted(
                                                claim.label(),
                                                said,
                                                number.percent() ? share(group) : group.count()))
                        .quoting(said);
        for (var one : claim.groups()) {
            finding = finding.withFact("counted", one.words(), one.rows());
        }
        return finding.withFix(
                "write `$%s%s`, or correct the data"
                        .formatted(
                                number.percent() ? group.shareExpression() : group.expression(),
                                number.spelled() && !number.percent() ? ".words" : ""));
    }
}
