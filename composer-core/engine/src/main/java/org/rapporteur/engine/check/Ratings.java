package org.rapporteur.engine.check;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.CheckSettings.RuleSetting;
import org.rapporteur.engine.report.Policy;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What findings weigh: what the folder says, and not less than the policy says.
final class Ratings {
    private final List<RuleSetting> ratings;
    private final Policy policy;
    private final Set<RuleSetting> lowering = new LinkedHashSet<>();

    Ratings(List<RuleSetting> ratings, Policy policy) {
        this.ratings = ratings;
        this.policy = policy;
    }

    /// The finding as it weighs; empty where its rule is off.
    Optional<Finding> of(Finding finding) {
        if (FixedRules.contain(finding.rule())) {
            return Optional.of(finding);
        }
        var own = finding.severity();
        var rating = ratings.stream().filter(one -> one.rule().equals(finding.rule())).findFirst();
        var given = rating.isPresent() ? rating.get().severity() : own;
        if (!policy.guards(finding.rule())) {
            return Optional.ofNullable(given).map(finding::withSeverity);
        }
        var least = policy.least(finding.rule(), own);
        if (rating.isPresent() && isLess(given, least)) {
            lowering.add(rating.get());
        }
        return Optional.of(
                finding.withSeverity(given == null || isLess(given, least) ? least : given));
    }

    private static boolean isLess(@Nullable Severity one, Severity other) {
        return one == null || one.compareTo(other) > 0;
    }

    /// Ratings of the folder that the policy overrules.
    List<Finding> lowered() {
        return lowering.stream().map(RuleFindings::lowered).toList();
    }
}
