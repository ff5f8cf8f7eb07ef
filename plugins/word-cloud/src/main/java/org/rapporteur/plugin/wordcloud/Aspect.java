package org.rapporteur.plugin.wordcloud;

import java.util.Optional;
import java.util.regex.Pattern;

/// Width by height as people write it: `3:2`, `16:9` or `1.5`.
final class Aspect {
    private static final Pattern RATIO = Pattern.compile("(\\d{1,4})\\s*[:/]\\s*(\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(\\.\\d{1,4})?");

    /// Beyond, not even one word has room.
    private static final double LEAST = .2;

    private static final double GREATEST = 10;

    private Aspect() {}

    /// @return empty where the text says none, or one that no cloud can have
    static Optional<Double> of(String text) {
        var ratio = RATIO.matcher(text.strip());
        if (ratio.matches()) {
            return bounded(Double.parseDouble(ratio.group(1)) / Double.parseDouble(ratio.group(2)));
        }
        return NUMBER.matcher(text.strip()).matches()
                ? bounded(Double.parseDouble(text.strip()))
                : Optional.empty();
    }

    private static Optional<Double> bounded(double aspect) {
        return aspect >= LEAST && aspect <= GREATEST ? Optional.of(aspect) : Optional.empty();
    }
}
