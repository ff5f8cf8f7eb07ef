package org.rapporteur.engine.check;

import org.rapporteur.engine.report.CheckSettings;
import org.rapporteur.engine.report.CheckSettings.Acceptance;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Applies what report.yaml, the policy and the baseline say of rules and of single findings.
///
/// @param settings what the report folder says, and what it shares with others
/// @param folder the report folder, as the baseline calls it
/// @param lines the line of the source at a position; empty where there is none
/// @param furtherRules those of plugins
public record Judge(
        CheckSettings settings,
        Gate gate,
        String folder,
        Function<SourcePosition, String> lines,
        Set<String> furtherRules) {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::position)
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message)
                    .thenComparing(Finding::quote);

    public Judge {
        furtherRules = Set.copyOf(furtherRules);
    }

    /// Where only the folder itself has a say.
    public Judge(CheckSettings settings, Function<SourcePosition, String> lines) {
        this(settings, Gate.OPEN, "", lines, Set.of());
    }

    public Verdict judge(List<Finding> findings) {
        var ratings = new Ratings(settings.rules(), gate.policy());
        var old = new OldFindings(gate, folder, new Fingerprint(lines));
        var open = new ArrayList<Finding>();
        var answered = new ArrayList<Answer>();
        var used = new HashSet<Acceptance>();
        var sorted = new ArrayList<>(new LinkedHashSet<>(findings));
        sorted.sort(ORDER);
        for (var finding : sorted) {
            var answers = answers(finding, settings.accepted());
            used.addAll(answers);
            boolean guarded = gate.policy().guards(finding.rule());
            var heard = answers(finding, gate.policy().accepted());
            if (!heard.isEmpty()) {
                answered.add(answer(finding, heard.getFirst(), Answer.By.POLICY));
            } else if (!answers.isEmpty() && !guarded) {
                answered.add(answer(finding, answers.getFirst(), Answer.By.REPORT));
            } else {
                answers.forEach(answer -> open.add(RuleFindings.notHeard(answer)));
                ratings.of(finding).ifPresent(rated -> old.divide(rated, open, answered));
            }
        }
        open.addAll(ratings.lowered());
        open.addAll(old.stale());
        open.addAll(ofSettings(used));
        var told = new ArrayList<>(new LinkedHashSet<>(open));
        told.sort(ORDER);
        answered.sort(Comparator.comparing(Answer::finding, ORDER));
        return new Verdict(told, answered);
    }

    private static Answer answer(Finding finding, Acceptance acceptance, Answer.By by) {
        return new Answer(finding, by, acceptance.because(), acceptance.position());
    }

    private List<Acceptance> answers(Finding finding, List<Acceptance> acceptances) {
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

    /// What is wrong with the settings themselves.
    private List<Finding> ofSettings(Set<Acceptance> used) {
        var findings = new ArrayList<Finding>();
        var rules = new RuleFindings(furtherRules);
        for (var rating : settings.rules()) {
            if (FixedRules.contain(rating.rule())) {
                findings.add(RuleFindings.fixed(rating));
            }
            rules.misspelt(rating.rule(), rating.position()).ifPresent(findings::add);
        }
        for (var acceptance : settings.accepted()) {
            if (FixedRules.contain(acceptance.rule())) {
                findings.add(RuleFindings.fixed(acceptance));
            } else if (!used.contains(acceptance)) {
                findings.add(RuleFindings.unused(acceptance));
            }
        }
        settings.ruleOptions()
                .forEach((rule, options) -> {
                    if (gate.policy().guards(rule)) {
                        findings.add(RuleFindings.ownOptions(rule, options.position()));
                    }
                });
        for (var rating : gate.policy().rules()) {
            rules.misspelt(rating.rule(), rating.position())
                    .map(RuleFindings::ofPolicy)
                    .ifPresent(findings::add);
        }
        return findings;
    }
}
