package org.rapporteur.engine.check;

import org.rapporteur.engine.check.names.NameList;
import org.rapporteur.engine.check.names.Skeleton;
import org.rapporteur.engine.check.names.Spelled;
import org.rapporteur.engine.data.CappedFindings;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.section.CheckRequest;
import org.rapporteur.section.NoOptions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Two names that look the same and are written with other characters, or one whose letters are of
/// two scripts. Characters that cannot be seen are found where files are read.
final class Confusable extends Rule<NoOptions> {
    private final Reading reading;

    Confusable(Reading reading) {
        super(
                "confusable",
                Severity.WARNING,
                "Names that look the same and differ in their characters, hidden direction marks.",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        NameList names = reading.of(request).names();
        Map<String, Spelled> bySkeleton = new HashMap<>();
        try (var capped = new CappedFindings("report.yaml", request::report)) {
            for (var spelled : names.spellings()) {
                var name = spelled.name().bare();
                if (isPlain(name)) {
                    bySkeleton.putIfAbsent(name, spelled);
                }
            }
            for (var spelled : names.spellings()) {
                var name = spelled.name().bare();
                if (isPlain(name)) {
                    continue;
                }
                var known = bySkeleton.putIfAbsent(Skeleton.of(name), spelled);
                if (known != null && !known.name().bare().equals(name)) {
                    capped.accept(alike(spelled, known));
                } else if (isMixed(name)) {
                    capped.accept(mixed(spelled));
                }
            }
        }
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 0x250 && Character.getType(c) != Character.FORMAT);
    }

    private static boolean isMixed(String name) {
        for (var word : name.split("[\\s\\-]+")) {
            if (Skeleton.isMixed(word)) {
                return true;
            }
        }
        return false;
    }

    private Finding alike(Spelled one, Spelled other) {
        return finding(
                        one.first(),
                        "\"%s\" looks like the name at %s, and is written with other characters"
                                .formatted(one.name().bare(), other.first()))
                .quoting(one.name().bare())
                .withFact("here", strange(one.name().bare()), one.places())
                .withFact("there", other.name().bare(), other.places())
                .withFix("copy the name from there");
    }

    private Finding mixed(Spelled one) {
        return finding(
                        one.first(),
                        "\"%s\" mixes letters of two scripts that look alike"
                                .formatted(one.name().bare()))
                .quoting(one.name().bare())
                .withFact("characters", strange(one.name().bare()), one.places())
                .withFix("type the name anew");
    }

    /// The characters that are no plain Latin letters, as `U+0410`.
    private static String strange(String name) {
        return name.codePoints()
                .filter(c -> c > 0x24F)
                .distinct()
                .limit(8)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
    }
}
