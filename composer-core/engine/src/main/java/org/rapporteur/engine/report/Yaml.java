package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads YAML 1.2 as plain values with positions: every scalar is text as it was written, so that
/// `NO`, `1.10` and `007` stay what they are. Unicode is composed (NFC). Tags are refused; aliases
/// are few; nesting, lengths and size are bounded.
public final class Yaml {
    /// The greatest size of a file, in characters.
    static final int MOST_CHARACTERS = 4 << 20;

    /// The greatest length of a line, in characters.
    static final int LONGEST_LINE = 256 << 10;

    private Yaml() {}

    /// Reads one document. What is wrong is reported, with the corrected line where it can be told;
    /// then reading goes on as if the line had been corrected, so that one pass finds all slips.
    ///
    /// @param file for positions, relative to the report folder
    /// @return an empty text for a file without any value; null where nothing can be read, which
    ///   has then been reported
    public static @Nullable YamlNode read(String text, String file, Consumer<Finding> findings) {
        if (text.length() > MOST_CHARACTERS) {
            findings.accept(
                    tooLarge(
                            SourcePosition.of(file),
                            "the file has more than " + MOST_CHARACTERS + " characters"));
            return null;
        }
        var lines = YamlLines.of(text, file, findings);
        for (int i = 0; i < lines.count(); i++) {
            if (lines.line(i).length() > LONGEST_LINE) {
                findings.accept(
                        tooLarge(
                                SourcePosition.of(file, i + 1, 0),
                                "the line has more than " + LONGEST_LINE + " characters"));
                return null;
            }
        }
        return read(lines, findings);
    }

    private static @Nullable YamlNode read(YamlLines original, Consumer<Finding> findings) {
        var lines = original;
        for (int repairs = 0; ; repairs++) {
            var found = new ArrayList<Finding>();
            var outcome = YamlTree.read(lines, found::add);
            switch (outcome) {
                case YamlTree.Outcome.Read(YamlNode node) -> {
                    found.forEach(findings);
                    return node;
                }
                case YamlTree.Outcome.Refused(Finding finding) -> {
                    report(found, finding, findings);
                    return null;
                }
                case YamlTree.Outcome.Broken broken -> {
                    var repair = YamlRepair.of(lines, broken);
                    if (repair == null || repairs == YamlRepair.MOST) {
                        report(found, YamlRepair.withoutRepair(lines, broken), findings);
                        return null;
                    }
                    findings.accept(repair.finding());
                    lines = repair.lines();
                }
            }
        }
    }

    private static void report(List<Finding> found, Finding last, Consumer<Finding> findings) {
        found.forEach(findings);
        findings.accept(last);
    }

    private static Finding tooLarge(SourcePosition position, String message) {
        return Finding.error("yaml-limit", position, message)
                .withFix("move large data into a CSV file of its own");
    }
}
