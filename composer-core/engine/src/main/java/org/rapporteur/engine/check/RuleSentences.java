package org.rapporteur.engine.check;

import org.rapporteur.finding.Severity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What each of the tool's rules finds, in a sentence without a full stop.
public final class RuleSentences {
    private static final Map<String, String> ALL = read();

    private RuleSentences() {}

    /// Empty for rules of plugins.
    public static Optional<String> of(String rule) {
        return RuleBook.rules().stream()
                .filter(one -> one.rule().equals(rule))
                .map(one -> one.description().replaceFirst("\\.$", ""))
                .findFirst()
                .or(() -> Optional.ofNullable(ALL.get(rule)));
    }

    /// What findings of a rule usually weigh, where that is known.
    public static Optional<Severity> severity(String rule) {
        return RuleBook.rules().stream()
                .filter(one -> one.rule().equals(rule))
                .map(one -> one.severity())
                .findFirst();
    }

    /// Whether no report can switch the rule off, re-rate it or answer its findings.
    public static boolean isFixed(String rule) {
        return FixedRules.contain(rule);
    }

    private static Map<String, String> read() {
        try (var in =
                RuleSentences.class.getResourceAsStream(
                        "/org/rapporteur/engine/rule-sentences.txt")) {
            if (in == null) {
                throw new IllegalStateException("rule-sentences.txt is missing");
            }
            var sentences = new TreeMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> {
                        var parts = line.split(": ", 2);
                        sentences.put(parts[0], parts[1]);
                    });
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
