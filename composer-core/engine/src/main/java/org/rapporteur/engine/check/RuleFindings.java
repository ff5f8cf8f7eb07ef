package org.rapporteur.engine.check;

import org.rapporteur.engine.report.CheckSettings.Acceptance;
import org.rapporteur.engine.report.CheckSettings.RuleSetting;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What is said of settings of rules, and of answers to findings.
///
/// @param furtherRules those of plugins
record RuleFindings(Set<String> furtherRules) {
    private static final String WEAKENED = "policy-weakened";

    Optional<Finding> misspelt(String rule, SourcePosition position) {
        var all = new TreeSet<>(furtherRules);
        all.addAll(RuleNames.all());
        if (all.contains(rule)) {
            return Optional.empty();
        }
        return NearestName.of(rule, all)
                .map(near ->
                        Finding.warning(
                                        "unknown-rule",
                                        position,
                                        "there is no rule `%s`; did you mean `%s`?"
                                                .formatted(rule, near))
                                .quoting(rule)
                                .withFix("write `" + near + "`"));
    }

    /// A slip in a policy would leave the gate open.
    static Finding ofPolicy(Finding misspelt) {
        return Finding.error("policy-rule", misspelt.position(), misspelt.message())
                .quoting(misspelt.quote())
                .withFix(misspelt.fix());
    }

    static Finding unused(Acceptance acceptance) {
        return Finding.warning(
                        "unused-accept",
                        acceptance.position(),
                        "no finding of `%s` says \"%s\" any more"
                                .formatted(acceptance.rule(), acceptance.text()))
                .quoting(acceptance.text())
                .withFix("delete this answer");
    }

    static Finding fixed(RuleSetting rating) {
        return fixed(
                rating.rule(),
                rating.position(),
                "the rule `%s` cannot be switched off or re-rated");
    }

    static Finding fixed(Acceptance acceptance) {
        return fixed(
                acceptance.rule(),
                acceptance.position(),
                "findings of the rule `%s` cannot be accepted");
    }

    private static Finding fixed(String rule, SourcePosition position, String message) {
        return Finding.warning("fixed-rule", position, message.formatted(rule))
                .quoting(rule)
                .withFix("delete this line, and mend what the rule finds");
    }

    static Finding lowered(RuleSetting rating) {
        return Finding.warning(
                        WEAKENED,
                        rating.position(),
                        "the policy keeps the rule `%s` from weighing less"
                                .formatted(rating.rule()))
                .quoting(rating.rule())
                .withFix("delete this line, and mend what the rule finds");
    }

    static Finding ownOptions(String rule, SourcePosition position) {
        return Finding.warning(
                        WEAKENED,
                        position,
                        "the policy does not let a report set options of the rule `%s`"
                                .formatted(rule))
                .quoting(rule)
                .withFix("delete these options, or have them put into the policy");
    }

    static Finding notHeard(Acceptance acceptance) {
        return Finding.warning(
                        WEAKENED,
                        acceptance.position(),
                        "the policy does not let a report answer findings of `%s`"
                                .formatted(acceptance.rule()))
                .quoting(acceptance.text())
                .withFix("mend what the rule finds, or have the answer put into the policy");
    }
}
