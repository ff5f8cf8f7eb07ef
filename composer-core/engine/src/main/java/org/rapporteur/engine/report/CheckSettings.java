package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How findings are judged.
///
/// @param ruleOptions what is set of rules besides their weight, by rule
public record CheckSettings(
        List<RuleSetting> rules,
        List<Acceptance> accepted,
        List<Expectation> expected,
        Map<String, YamlMap> ruleOptions) {
    /// Where nothing is said.
    public static final CheckSettings NONE =
            new CheckSettings(List.of(), List.of(), List.of(), Map.of());

    public CheckSettings {
        rules = List.copyOf(rules);
        accepted = List.copyOf(accepted);
        expected = List.copyOf(expected);
        ruleOptions = Collections.unmodifiableMap(new LinkedHashMap<>(ruleOptions));
    }

    /// @param severity null: the rule is off
    public record RuleSetting(String rule, @Nullable Severity severity, SourcePosition position) {}

    /// The answer to a finding of a rule about a text.
    public record Acceptance(String rule, String text, String because, SourcePosition position) {}

    /// A condition that has to hold.
    ///
    /// @param because why; may be empty
    public record Expectation(PositionedText condition, String because) {}
}
