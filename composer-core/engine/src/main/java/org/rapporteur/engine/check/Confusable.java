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
import java.util.Map;

/// Two names that look the same and are written with other characters, or one whose letters are of
/// two scripts. Characters that cannot be seen are found where files are read.
final class Confusable extends Rule<NoOptions> {
    private final Reading reading;

    Confusable(Reading reading) {
        super(
                "confusable",
                Severity.WARNING,
                "Names and words that look the same and differ in their characters, hidden marks",
                NoOptions.class);
        this.reading = reading;
    }

    @Override
    public void check(NoOptions options, CheckRequest request) {
        var text = reading.of(request);
        try (var capped = new CappedFindings("report.yaml", request::report)) {
            text.prose().forEach(new DisguisedWords(capped::accept)::in);
        }
        names(text.names(), request);
    }

    private void names(NameList names, CheckRequest request) {
        if (names.spellings().stream().allMatch(one -> isPlain(one.name().bare()))) {
            return;
        }
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
                .withFact("here", DisguisedWords.codes(one.name().bare()), one.places())
                .withFact("there", other.name().bare(), other.places())
                .withFix("copy the name from there");
    }

    private Finding mixed(Spelled one) {
        return finding(
                        one.first(),
                        "\"%s\" mixes letters of two scripts that look alike"
                                .formatted(one.name().bare()))
                .quoting(one.name().bare())
                .withFact("characters", DisguisedWords.codes(one.name().bare()), one.places())
                .withFix("type the name anew");
    }
}
