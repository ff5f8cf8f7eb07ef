package org.rapporteur.engine.check;

import org.rapporteur.engine.check.claim.Growth;
import org.rapporteur.engine.check.claim.GrowthReader;
import org.rapporteur.engine.check.claim.QuantityClaim;
import org.rapporteur.engine.check.claim.QuantityReader;
import org.rapporteur.engine.check.words.Sentence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;

import java.util.Locale;
import java.util.Optional;

/// Words for a quantity that the data do not bear out: "most" for 8 of 25, "nearly doubled" for 14
/// and 20.
final class Quantifier extends Rule<QuantifierOptions> {
    private final Reading reading;

    Quantifier(Reading reading) {
        super(
                "quantifier",
                Severity.WARNING,
                "\"most\", \"half\", \"nearly doubled\" and the like where the data disagree.",
                QuantifierOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(QuantifierOptions options, CheckRequest request) {
        var text = reading.of(request);
        if (text.language().isEmpty()) {
            return;
        }
        var quantities =
                new QuantityReader(
                        text.words(), text.nouns(), text.groups(), text.figures(), text.context());
        var growths = new GrowthReader(text.words());
        for (var passage : text.sentences().values()) {
            var earlier = Optional.<Sentence>empty();
            for (var sentence : passage) {
                for (var claim : quantities.of(sentence, earlier)) {
                    options.expected(claim)
                            .ifPresent(expected -> request.report(wrong(claim, expected)));
                }
                for (var growth : growths.of(sentence)) {
                    options.expected(growth)
                            .ifPresent(expected -> request.report(wrong(growth, expected)));
                }
                earlier = Optional.of(sentence);
            }
        }
    }

    private Finding wrong(QuantityClaim claim, String expected) {
        var finding =
                finding(
                                claim.sentence().position(claim.from()),
                                "\"%s\" is said of %s, and it is %s"
                                        .formatted(claim.words(), claim.label(), parts(claim)))
                        .quoting(claim.words())
                        .withFact("\"" + claim.words() + "\" is", expected);
        for (var group : claim.counted()) {
            finding = finding.withFact("counted", group.words(), group.rows());
        }
        return finding.withFix(
                claim.counted().size() == 1
                        ? "write the figures: `$%s of $%s.count`"
                                .formatted(
                                        claim.counted().getFirst().expression(),
                                        claim.counted().getFirst().dataset().name())
                        : "write the figures, or other words");
    }

    private static String parts(QuantityClaim claim) {
        return claim.whole() == 100 && claim.counted().isEmpty()
                ? claim.part() + " %"
                : "%s of %s (%s %%)"
                        .formatted(claim.part(), claim.whole(), Math.round(claim.percent()));
    }

    private Finding wrong(Growth growth, String expected) {
        return finding(
                        growth.sentence().position(growth.from()),
                        String.format(
                                Locale.ROOT,
                                "\"%s\" is said of %d and %d, which is %.2f times as many",
                                growth.words(),
                                growth.before(),
                                growth.after(),
                                growth.ratio()))
                .quoting(growth.words())
                .withFact("\"" + growth.words() + "\" is", expected)
                .withFix("write the figures, or other words");
    }
}
