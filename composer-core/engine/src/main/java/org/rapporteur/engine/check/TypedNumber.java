package org.rapporteur.engine.check;

import org.rapporteur.data.Dataset;
import org.rapporteur.engine.check.claim.Counted;
import org.rapporteur.engine.check.claim.Counted.Bound;
import org.rapporteur.engine.check.claim.Counted.Whole;
import org.rapporteur.engine.check.claim.CountedReader;
import org.rapporteur.engine.check.claim.GroupClaim;
import org.rapporteur.engine.check.claim.Values;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.List;
import java.util.stream.Collectors;

/// A number before what a dataset holds, typed by hand: "27 submissions". One that is right may
/// become wrong with the next row; one that is wrong is told with what it could be.
final class TypedNumber extends Rule<NoOptions> {
    private final Reading reading;

    TypedNumber(Reading reading) {
        super(
                "typed-number",
                Severity.WARNING,
                "A number of contributions, participants and the like that is typed by hand.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        if (text.language().isEmpty() || request.datasets().isEmpty()) {
            return;
        }
        var reader = new CountedReader(text.language().get(), text.nouns(), text.context());
        var values = new Values(request.datasets(), request.facts());
        var ofGroups = text.groupClaims();
        for (var sentence : text.allSentences()) {
            for (var counted : reader.of(sentence)) {
                if (ofGroups.stream().noneMatch(claim -> isSame(claim, counted))) {
                    judge(counted, values, request);
                }
            }
        }
        for (var claim : ofGroups) {
            if (claim.beforeNoun() && claim.agrees() && claim.bound() == Bound.EXACTLY) {
                request.report(right(claim));
            }
        }
    }

    private static boolean isSame(GroupClaim claim, Counted counted) {
        return claim.sentence() == counted.sentence()
                && claim.number().start() == counted.number().start();
    }

    private Finding right(GroupClaim claim) {
        var number = claim.number();
        var said = claim.sentence().words(number.start(), number.end());
        var group = claim.groups().stream().filter(claim::agrees).findFirst().orElseThrow();
        return Finding.advice(
                        rule(),
                        claim.sentence().position(number.start()),
                        "\"%s\" is typed by hand, and will stay when the data change"
                                .formatted(said))
                .quoting(said)
                .withFact("counted", group.words(), group.rows())
                .withFix(
                        "write `$%s%s`"
                                .formatted(
                                        number.percent()
                                                ? group.shareExpression()
                                                : group.expression(),
                                        number.spelled() && !number.percent() ? ".words" : ""));
    }

    private void judge(Counted counted, Values values, CheckRequest request) {
        long said = counted.number().value();
        boolean agrees =
                counted.datasets().stream()
                        .anyMatch(one -> counted.bound().allows(said, one.count()));
        if (agrees) {
            if (counted.bound() == Bound.EXACTLY) {
                request.report(right(counted, values));
            }
        } else if (counted.bound() == Bound.EXACTLY
                && request.facts().stream()
                        .anyMatch(fact -> fact.value().equals(Long.toString(said)))) {
            request.report(right(counted, values));
        } else if (isWrong(counted, said)) {
            request.report(wrong(counted, values));
        }
    }

    /// A number above the count cannot be that of some rows; one below it may.
    private static boolean isWrong(Counted counted, long said) {
        long most = counted.datasets().stream().mapToLong(Dataset::count).max().orElse(0);
        if (counted.bound() == Bound.AT_MOST || most == 0) {
            return counted.whole() == Whole.SURE && most > said;
        }
        if (said > most * 3 + 30) {
            return false; // of another event, or of something else altogether
        }
        return said > most
                || counted.whole() == Whole.SURE
                || counted.whole() == Whole.LIKELY && said * 2 >= most
                || said >= 10 && said * 10 >= most * 9;
    }

    private Finding right(Counted counted, Values values) {
        var could = values.of(counted.number().value(), counted.datasets());
        return at(
                        counted,
                        Finding.advice(
                                rule(),
                                position(counted),
                                "\"%s\" is typed by hand, and will stay when the data change"
                                        .formatted(counted.words())))
                .withFix("write `" + reference(could.getFirst(), counted) + "`");
    }

    private Finding wrong(Counted counted, Values values) {
        var could = values.of(counted.number().value(), List.of());
        var write =
                counted.datasets().stream()
                        .map(one -> "`" + reference(one.name() + ".count", counted) + "`")
                        .collect(Collectors.joining(" or "));
        var others =
                could.stream()
                        .map(one -> "`" + reference(one, counted) + "`")
                        .collect(Collectors.joining(" or "));
        return at(
                        counted,
                        Finding.warning(
                                rule(),
                                position(counted),
                                "the text says %s%s, the data say %s"
                                        .formatted(
                                                vaguely(counted.bound()),
                                                counted.words(),
                                                counts(counted))))
                .withFix(
                        "write "
                                + write
                                + (others.isEmpty() ? "" : ", or " + others + " if that is meant")
                                + ", or correct the data");
    }

    private static String vaguely(Bound bound) {
        return switch (bound) {
            case EXACTLY -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
    }

    private static String counts(Counted counted) {
        return counted.datasets().stream()
                .map(one -> one.count() + (counted.datasets().size() == 1 ? "" : " " + one.name()))
                .collect(Collectors.joining(" and "));
    }

    private static Finding at(Counted counted, Finding finding) {
        var quoted = finding.quoting(counted.words());
        for (var dataset : counted.datasets()) {
            quoted =
                    quoted.withFact(
                            "counted",
                            dataset.count()
                                    + (dataset.count() == 1 ? " row of " : " rows of ")
                                    + dataset.name()
                                    + " ("
                                    + dataset.source()
                                    + ")");
        }
        return quoted;
    }

    private static SourcePosition position(Counted counted) {
        return counted.sentence().position(counted.number().start());
    }

    /// Words for words, where the tool can spell.
    private static String reference(String expression, Counted counted) {
        boolean spells = counted.number().spelled() && expression.endsWith(".count");
        return "$" + expression + (spells ? ".words" : "");
    }
}
