package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;

import java.util.List;
import java.util.function.BiPredicate;

/// A line that is no YAML, and the same line as it was probably meant. Every guess is tried: best
/// is one with which all of the file is readable, else a line without which it is, else a guess
/// with which the parser gets past the line.
///
/// @param lines the file with the corrected line
record YamlRepair(Finding finding, YamlLines lines) {
    /// How many slips of one file are mended before reading stops.
    static final int MOST = 10;

    /// Files of more characters are not worth the repeated parsing.
    private static final int LARGEST = 64 << 10;

    static @Nullable YamlRepair of(YamlLines lines, YamlTree.Outcome.Broken broken) {
        if (broken.line() < 0 || lines.text().length() > LARGEST) {
            return null;
        }
        var slips = YamlSlips.at(lines, broken);
        var whole = first(lines, slips, YamlRepair::isReadable);
        if (whole == null) {
            var culprits = YamlCulprits.at(lines, broken.line());
            whole = first(lines, culprits, YamlRepair::isReadable);
        }
        return whole != null
                ? whole
                : first(lines, slips, (mended, slip) -> getsFurther(mended, broken, slip.line()));
    }

    private static @Nullable YamlRepair first(
            YamlLines lines, List<YamlSlip> slips, BiPredicate<YamlLines, YamlSlip> helps) {
        for (var slip : slips) {
            var mended = lines.with(slip.line(), slip.corrected());
            if (helps.test(mended, slip)) {
                return new YamlRepair(slip.finding(lines), mended);
            }
        }
        return null;
    }

    private static boolean isReadable(YamlLines mended, YamlSlip slip) {
        return !(YamlTree.read(mended, finding -> {}) instanceof YamlTree.Outcome.Broken);
    }

    private static boolean getsFurther(
            YamlLines mended, YamlTree.Outcome.Broken before, int changed) {
        return YamlTree.read(mended, finding -> {}) instanceof YamlTree.Outcome.Broken after
                && (after.line() > Math.max(before.line(), changed)
                        || (after.line() == before.line()
                                && after.contextLine() > before.contextLine()
                                && after.contextLine() > changed));
    }

    /// What to say where no guess helps.
    static Finding withoutRepair(YamlLines lines, YamlTree.Outcome.Broken broken) {
        if (broken.line() < 0) {
            return Finding.error(
                            "yaml-syntax", lines.position(0, 0), "this is not readable as YAML")
                    .withFix("compare the file with one that `rapporteur init` makes");
        }
        int line = Math.min(broken.line(), lines.count() - 1);
        return Finding.error(
                        "yaml-syntax",
                        lines.position(line, line == broken.line() ? broken.column() : 0),
                        "the file is not readable as YAML from here on")
                .withFact("parser", broken.problem())
                .withFix("check indentation, brackets and quotes of this line and the one above");
    }
}
