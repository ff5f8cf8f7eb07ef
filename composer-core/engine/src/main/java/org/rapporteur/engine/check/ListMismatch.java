package org.rapporteur.engine.check;

import org.rapporteur.data.Dataset;
import org.rapporteur.data.SameRows;
import org.rapporteur.engine.check.names.ListedNames;
import org.rapporteur.engine.check.names.NameParser;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two datasets that list the same things, and do not: by `same-as`, or because most of what they
/// list is the same.
final class ListMismatch extends Rule<NoOptions> {
    /// Columns by which lists are compared unasked.
    private static final List<String> NAMES = List.of("contributor", "name");

    /// Fewer rows in common say nothing.
    private static final int FEWEST = 5;

    ListMismatch() {
        super(
                "list-mismatch",
                Severity.WARNING,
                "Two datasets that list the same things, and differ.",
                NoOptions.class);
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var parser = new NameParser();
        var declared = new ArrayList<String>();
        for (var same : request.sameRows()) {
            declared.add(pair(same.dataset(), same.other()));
            declared(same, parser, request);
        }
        var datasets = request.datasets();
        Map<String, ListedNames> read = new HashMap<>();
        for (int i = 0; i < datasets.size(); i++) {
            for (int j = i + 1; j < datasets.size(); j++) {
                var one = datasets.get(i);
                var other = datasets.get(j);
                if (!declared.contains(pair(one.name(), other.name()))) {
                    found(one, other, parser, read, request);
                }
            }
        }
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private void declared(SameRows same, NameParser parser, CheckRequest request) {
        var one = request.dataset(same.dataset());
        var other = request.dataset(same.other());
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        for (var dataset : List.of(one.get(), other.get())) {
            if (!dataset.has(same.by())) {
                request.report(
                        Finding.error(
                                        rule(),
                                        same.position(),
                                        "%s has no column `%s` to compare by"
                                                .formatted(dataset.name(), same.by()))
                                .quoting(same.by())
                                .withFix("name a column that both datasets have in `by`"));
                return;
            }
        }
        var left = ListedNames.of(one.get(), same.by(), parser);
        var right = ListedNames.of(other.get(), same.by(), parser);
        var missing = left.compare(right, request.aliases());
        if (!missing.isEmpty()) {
            request.report(
                    differ(one.get(), other.get(), missing, same.position(), same.other())
                            .withSeverity(Severity.ERROR)
                            .withFix(
                                    "add what is missing, or delete `same-as` if they need not be"
                                            + " the same"));
        }
    }

    private void found(
            Dataset one,
            Dataset other,
            NameParser parser,
            Map<String, ListedNames> read,
            CheckRequest request) {
        for (var column : NAMES) {
            if (!one.has(column) || !other.has(column)) {
                continue;
            }
            var left = read(one, column, parser, read);
            var right = read(other, column, parser, read);
            if (!isLike(left, right)) {
                continue;
            }
            var missing = left.compare(right, request.aliases());
            if (!missing.isEmpty()) {
                request.report(
                        differ(one, other, missing, request.position(other), other.name())
                                .withFix(
                                        "add what is missing, or say that they need not be the"
                                                + " same: `accept: [{rule: list-mismatch, text: %s,"
                                                        .formatted(other.name())
                                                + " because: …}]`"));
            }
            return;
        }
    }

    private static ListedNames read(
            Dataset dataset, String column, NameParser parser, Map<String, ListedNames> read) {
        return read.computeIfAbsent(
                dataset.name() + "." + column, _ -> ListedNames.of(dataset, column, parser));
    }

    /// Four of five of the shorter list are in the longer one, which is not twice as long.
    private static boolean isLike(ListedNames left, ListedNames right) {
        int shorter = Math.min(left.size(), right.size());
        int longer = Math.max(left.size(), right.size());
        if (shorter < FEWEST || shorter * 2 < longer) {
            return false;
        }
        int common = left.common(right);
        return common >= FEWEST && common * 5 >= shorter * 4;
    }

    private Finding differ(
            Dataset one,
            Dataset other,
            ListedNames.Missing missing,
            SourcePosition position,
            String quote) {
        var finding =
                finding(
                                position,
                                "%s and %s list the same, but %s"
                                        .formatted(
                                                one.name(),
                                                other.name(),
                                                missing.words(one.name(), other.name())))
                        .quoting(quote);
        if (!missing.inOther().isEmpty()) {
            finding =
                    finding.withFact(
                            "only in " + one.name(),
                            ListedNames.words(missing.inOther()),
                            ListedNames.places(missing.inOther()));
        }
        if (!missing.inOne().isEmpty()) {
            finding =
                    finding.withFact(
                            "only in " + other.name(),
                            ListedNames.words(missing.inOne()),
                            ListedNames.places(missing.inOne()));
        }
        return finding;
    }
}
