package org.rapporteur.engine.check;

import org.rapporteur.engine.check.Baseline.Entry;
import org.rapporteur.engine.report.Policy;
import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collects what a baseline is written from. Findings of fixed rules are left out: no answer
/// silences them.
public final class NewBaseline {
    private static final int LONGEST_WORDS = 80;

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::folder)
                    .thenComparing(Entry::file)
                    .thenComparing(Entry::rule)
                    .thenComparing(Entry::words)
                    .thenComparing(Entry::fingerprint);

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> folders = new TreeSet<>();

    /// Takes in all findings of a folder that are told, or that an earlier baseline silences.
    ///
    /// @return what is still told once they are old
    public Verdict add(String folder, Verdict verdict, Fingerprint fingerprint, Policy policy) {
        folders.add(folder);
        var findings = new ArrayList<>(verdict.open());
        verdict.answered().stream()
                .filter(answer -> answer.by() == Answer.By.BASELINE)
                .forEach(answer -> findings.add(answer.finding()));
        var counts = new TreeMap<Entry, Integer>(ORDER);
        for (var finding : findings) {
            if (!FixedRules.contain(finding.rule()) && !isOfBaseline(finding)) {
                counts.merge(entry(folder, finding, fingerprint), 1, Integer::sum);
            }
        }
        counts.forEach((entry, count) ->
                entries.add(
                        new Entry(
                                entry.folder(),
                                entry.rule(),
                                entry.file(),
                                entry.words(),
                                entry.fingerprint(),
                                count,
                                0)));
        return silenced(verdict, policy);
    }

    /// No baseline that is given silences a rule that the policy guards.
    private static Verdict silenced(Verdict verdict, Policy policy) {
        var open = new ArrayList<Finding>();
        var answered = new ArrayList<>(verdict.answered());
        for (var finding : verdict.open()) {
            if (FixedRules.contain(finding.rule()) || policy.guards(finding.rule())) {
                open.add(finding);
            } else if (!isOfBaseline(finding)) {
                answered.add(Answer.old(finding));
            }
        }
        return new Verdict(open, answered);
    }

    private static boolean isOfBaseline(Finding finding) {
        return finding.rule().equals("stale-baseline");
    }

    private static Entry entry(String folder, Finding finding, Fingerprint fingerprint) {
        var words = finding.quote().isBlank() ? finding.message() : finding.quote();
        int points = words.codePointCount(0, words.length());
        var shown =
                points <= LONGEST_WORDS
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
        return new Entry(
                folder,
                finding.rule(),
                finding.position().file(),
                shown,
                fingerprint.of(finding),
                1,
                0);
    }

    /// Sorted, with what an earlier baseline says of folders that were not looked at.
    public List<Entry> entries(Baseline earlier) {
        var all = new ArrayList<>(entries);
        earlier.entries().stream()
                .filter(entry -> !folders.contains(entry.folder()))
                .forEach(all::add);
        all.sort(ORDER);
        return all;
    }
}
