package org.rapporteur.engine.check;

import org.rapporteur.engine.check.claim.Tally;
import org.rapporteur.engine.check.claim.Tally.Entry;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A list of counts whose entries are written in two ways: "Civil Society – 10", "Government - 1".
final class UnevenList extends Rule<NoOptions> {
    private final Reading reading;

    UnevenList(Reading reading) {
        super(
                "uneven-list",
                Severity.ADVICE,
                "A list of counts, written by hand, that uses different marks between name and"
                        + " number.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        for (var tally : reading.of(request).tallies()) {
            check(tally, request);
        }
    }

    private void check(Tally tally, CheckRequest request) {
        var byMark =
                tally.entries().stream()
                        .filter(entry -> !entry.mark().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Entry::mark, LinkedHashMap::new, Collectors.toList()));
        if (byMark.size() < 2) {
            return;
        }
        var usual =
                byMark.entrySet().stream()
                        .max(
                                Map.Entry.comparingByValue(
                                        (a, b) -> Integer.compare(a.size(), b.size())))
                        .orElseThrow();
        byMark.forEach((mark, entries) -> {
            if (!mark.equals(usual.getKey())) {
                request.report(
                        finding(
                                        entries.getFirst().position(),
                                        "`%s` stands before this number, `%s` before %s others"
                                                .formatted(
                                                        mark,
                                                        usual.getKey(),
                                                        usual.getValue().size()))
                                .quoting(entries.getFirst().said())
                                .withFact(
                                        "with `" + mark + "`",
                                        entries.stream()
                                                .map(Entry::name)
                                                .collect(Collectors.joining(", ")),
                                        entries.stream().map(Entry::position).toList())
                                .withFix("write `" + usual.getKey() + "` in all of them"));
            }
        });
    }
}
