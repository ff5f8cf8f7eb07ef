package org.rapporteur.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How often the rules are right, and how much they find.
final class PrecisionScore {
    private int texts;
    private int silent;
    private int right;
    private int wrong;
    private int missed;

    void add(PrecisionCase one, String said) {
        texts++;
        silent += one.isSilent() ? 1 : 0;
        var wanted = findings(one.expected());
        wanted.addAll(findings(one.missed()));
        for (var finding : findings(said)) {
            if (wanted.remove(finding)) {
                right++;
            } else {
                wrong++;
            }
        }
        missed += wanted.size();
    }

    private static Set<String> findings(String said) {
        return said.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(List.copyOf(Arrays.asList(said.split("; "))));
    }

    /// In a sentence.
    String words() {
        return String.format(
                Locale.ROOT,
                "On %d texts, %d of which are right as they are, the rules report %d things of %d,"
                        + " and %d that are none: recall %.1f %%, precision %.1f %%.",
                texts,
                silent,
                right,
                right + missed,
                wrong,
                100.0 * right / (right + missed),
                100.0 * right / (right + wrong));
    }
}
