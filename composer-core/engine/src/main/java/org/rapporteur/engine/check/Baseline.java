package org.rapporteur.engine.check;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Old findings that are not told again: those that were there when a repository adopted the tool.
///
/// @param name the file as the user wrote its path, for positions; empty for none
public record Baseline(String name, List<Entry> entries) {
    public static final Baseline NONE = new Baseline("", List.of());

    public Baseline {
        entries = List.copyOf(entries);
    }

    /// Findings that look alike.
    ///
    /// @param folder the report folder, from the root of its repository
    /// @param file where they stand
    /// @param words what they are about, for those who read the baseline
    /// @param count how many there are
    /// @param line where the baseline says so; 0 for one that is yet to be written
    public record Entry(
            String folder,
            String rule,
            String file,
            String words,
            String fingerprint,
            int count,
            int line) {}

    /// What it allows in one report folder.
    ///
    /// @param rules those for which it is heard
    public Allowance of(String folder, Predicate<String> rules) {
        return new Allowance(
                name,
                entries.stream()
                        .filter(entry -> entry.folder().equals(folder))
                        .filter(entry -> rules.test(entry.rule()))
                        .toList());
    }

    /// What is still allowed while findings are gone through.
    public static final class Allowance {
        private final String name;
        private final Map<String, Integer> left = new LinkedHashMap<>();
        private final List<Entry> entries;

        private Allowance(String name, List<Entry> entries) {
            this.name = name;
            this.entries = entries;
            entries.forEach(entry -> left.merge(key(entry), entry.count(), Integer::sum));
        }

        /// Takes one finding off the allowance; false where nothing is left for it.
        boolean takes(Finding finding, String fingerprint) {
            var key = finding.rule() + " " + fingerprint;
            int rest = left.getOrDefault(key, 0);
            if (rest == 0) {
                return false;
            }
            left.put(key, rest - 1);
            return true;
        }

        private static String key(Entry entry) {
            return entry.rule() + " " + entry.fingerprint();
        }

        /// Says what is in the baseline and no more in the report; nothing where all is.
        List<Finding> stale() {
            var gone = new ArrayList<Entry>();
            for (var entry : entries) {
                if (left.getOrDefault(key(entry), 0) > 0) {
                    gone.add(entry);
                }
            }
            if (gone.isEmpty()) {
                return List.of();
            }
            long count = gone.stream().mapToLong(entry -> left.getOrDefault(key(entry), 0)).sum();
            var finding =
                    Finding.advice(
                                    "stale-baseline",
                                    SourcePosition.of(name, gone.getFirst().line(), 0),
                                    count == 1
                                            ? "a finding of the baseline is gone"
                                            : count + " findings of the baseline are gone")
                            .withFix("write it anew: rapporteur check --write-baseline FILE");
            for (var entry : gone.stream().limit(12).toList()) {
                finding = finding.withFact(entry.rule(), entry.file() + ": " + entry.words());
            }
            return List.of(finding);
        }
    }
}
