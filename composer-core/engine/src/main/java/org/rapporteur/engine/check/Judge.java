package org.rapporteur.engine.check;

import org.rapporteur.engine.report.CheckSettings.Acceptance;
import org.rapporteur.engine.report.CheckSettings.RuleSetting;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Applies what report.yaml says of rules and of single findings.
///
/// @param lines the line of the source at a position; empty where there is none
/// @param furtherRules those of plugins
public record Judge(
        List<RuleSetting> ratings,
        List<Acceptance> acceptances,
        Function<SourcePosition, String> lines,
        Set<String> furtherRules) {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::position)
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message);

    public Judge {
        ratings = List.copyOf(ratings);
        acceptances = List.copyOf(acceptances);
        furtherRules = Set.copyOf(furtherRules);
    }

    /// Where no plugin has rules.
    public Judge(
            List<RuleSetting> ratings,
            List<Acceptance> acceptances,
            Function<SourcePosition, String> lines) {
        this(ratings, acceptances, lines, Set.of());
    }

    public Verdict judge(List<Finding> findings) {
        var open = new ArrayList<Finding>();
        var accepted = new ArrayList<Finding>();
        var used = new HashSet<Acceptance>();
        for (var finding : new LinkedHashSet<>(findings)) {
            var answers = answers(finding);
            used.addAll(answers);
            if (answers.isEmpty()) {
                rated(finding).ifPresent(open::add);
            } else {
                accepted.add(finding);
            }
        }
        ratings.stream()
                .filter(rating -> FixedRules.contain(rating.rule()))
                .forEach(rating -> open.add(fixed(rating)));
        ratings.forEach(rating -> misspelt(rating).ifPresent(open::add));
        acceptances.stream()
                .filter(acceptance -> !used.contains(acceptance))
                .forEach(acceptance -> open.add(unused(acceptance)));
        open.sort(ORDER);
        accepted.sort(ORDER);
        return new Verdict(open, accepted);
    }

    private Optional<Finding> misspelt(RuleSetting rating) {
        var rule = rating.rule();
        var all = new TreeSet<>(furtherRules);
        all.addAll(RuleNames.all());
        if (all.contains(rule)) {
            return Optional.empty();
        }
        return NearestName.of(rule, all)
                .map(near ->
                        Finding.warning(
                                        "unknown-rule",
                                        rating.position(),
                                        "there is no rule `%s`; did you mean `%s`?"
                                                .formatted(rule, near))
                                .quoting(rule)
                                .withFix("write `" + near + "`"));
    }

    private Optional<Finding> rated(Finding finding) {
        if (FixedRules.contain(finding.rule())) {
            return Optional.of(finding);
        }
        for (var rating : ratings) {
            if (rating.rule().equals(finding.rule())) {
                return Optional.ofNullable(rating.severity()).map(finding::withSeverity);
            }
        }
        return Optional.of(finding);
    }

    private List<Acceptance> answers(Finding finding) {
        if (FixedRules.contain(finding.rule())) {
            return List.of();
        }
        return acceptances.stream()
                .filter(acceptance -> acceptance.rule().equals(finding.rule()))
                .filter(acceptance -> isAbout(acceptance.text(), finding))
                .toList();
    }

    private boolean isAbout(String text, Finding finding) {
        return finding.quote().contains(text)
                || finding.message().contains(text)
                || lines.apply(finding.position()).contains(text);
    }

    private static Finding unused(Acceptance acceptance) {
        return Finding.warning(
                        "unused-accept",
                        acceptance.position(),
                        "no finding of `%s` says \"%s\" any more"
                                .formatted(acceptance.rule(), acceptance.text()))
                .quoting(acceptance.text())
                .withFix("delete this answer");
    }

    private static Finding fixed(RuleSetting rating) {
        return Finding.warning(
                        "fixed-rule",
                        rating.position(),
                        "the rule `%s` cannot be switched off or re-rated".formatted(rating.rule()))
                .quoting(rating.rule())
                .withFix("delete this line, and mend what the rule finds");
    }
}
