package org.rapporteur.engine.check;

import org.rapporteur.engine.check.claim.Growth;
import org.rapporteur.engine.check.claim.QuantityClaim;
import org.rapporteur.engine.check.claim.QuantityClaim.Shade;
import org.rapporteur.section.Option;

import java.util.Locale;
import java.util.Optional;

/// What the words for quantities stand for, in percent of the whole.
record QuantifierOptions(
        @Option(
                        doc = "\"most\" is more than this, in percent.",
                        byDefault = "50",
                        min = 1,
                        max = 99)
                int most,
        @Option(
                        doc = "\"the majority\" is more than this, in percent.",
                        byDefault = "50",
                        min = 1,
                        max = 99)
                int majority,
        @Option(
                        doc = "\"the vast majority\" is at least this, in percent.",
                        byDefault = "75",
                        min = 1,
                        max = 100)
                int vastMajority,
        @Option(doc = "\"few\" is at most this, in percent.", byDefault = "25", min = 1, max = 99)
                int few,
        @Option(
                        doc =
                                "How far \"half\", \"a third\" and other fractions may be off, in"
                                        + " percent of the whole; \"about half\" twice as far.",
                        byDefault = "5",
                        min = 0,
                        max = 25)
                int tolerance,
        @Option(
                        doc =
                                "How far \"nearly\" and \"almost\" may be below, in percent of what"
                                        + " it nearly is.",
                        byDefault = "20",
                        min = 0,
                        max = 50)
                int nearly) {

    /// What the words would mean; empty where the data agree.
    Optional<String> expected(QuantityClaim claim) {
        double percent = claim.percent();
        return switch (claim.quantity()) {
            case "most" -> above(percent, most);
            case "majority" -> above(percent, majority);
            case "vast-majority" ->
                    percent >= vastMajority
                            ? Optional.empty()
                            : Optional.of("at least " + vastMajority + " %");
            case "few" -> percent <= few ? Optional.empty() : Optional.of("at most " + few + " %");
            case "all" -> percent == 100 ? Optional.empty() : Optional.of("100 %");
            case "none" -> percent == 0 ? Optional.empty() : Optional.of("0 %");
            case "half" -> fraction(percent, 50, claim.shade());
            case "third" -> fraction(percent, 100 / 3.0, claim.shade());
            case "quarter" -> fraction(percent, 25, claim.shade());
            case "two-thirds" -> fraction(percent, 200 / 3.0, claim.shade());
            case "three-quarters" -> fraction(percent, 75, claim.shade());
            default -> Optional.empty();
        };
    }

    private static Optional<String> above(double percent, int least) {
        return percent > least ? Optional.empty() : Optional.of("more than " + least + " %");
    }

    private Optional<String> fraction(double percent, double fraction, Shade shade) {
        return switch (shade) {
            case PLAIN -> between(percent, fraction - tolerance, fraction + tolerance);
            case ABOUT -> between(percent, fraction - 2 * tolerance, fraction + 2 * tolerance);
            case NEARLY -> between(percent, fraction * (100 - nearly) / 100, fraction);
            case OVER ->
                    percent > fraction
                            ? Optional.empty()
                            : Optional.of(said("more than", fraction));
            case UNDER ->
                    percent < fraction
                            ? Optional.empty()
                            : Optional.of(said("less than", fraction));
        };
    }

    private static Optional<String> between(double percent, double least, double most) {
        return percent >= least - .5 && percent <= most + .5
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%.0f to %.0f %%", least, most));
    }

    private static String said(String words, double percent) {
        return String.format(Locale.ROOT, "%s %.0f %%", words, percent);
    }

    /// The same for "doubled" and the like.
    Optional<String> expected(Growth growth) {
        double ratio = growth.ratio();
        double times = growth.times();
        double least =
                switch (growth.shade()) {
                    case NEARLY -> times * (100 - nearly) / 100;
                    case UNDER -> 0;
                    case OVER -> times;
                    case PLAIN, ABOUT -> times * (100 - 2.0 * tolerance) / 100;
                };
        double most =
                switch (growth.shade()) {
                    case NEARLY, UNDER -> times;
                    case OVER -> Double.MAX_VALUE;
                    case PLAIN, ABOUT -> times * (100 + 2.0 * tolerance) / 100;
                };
        return ratio >= least && ratio <= most
                ? Optional.empty()
                : Optional.of(
                        most == Double.MAX_VALUE
                                ? String.format(Locale.ROOT, "more than %.1f times", least)
                                : String.format(Locale.ROOT, "%.2f to %.2f times", least, most));
    }
}
