package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Cleans the text of a cell and reports what no cell should hold.
record CellCheck(Consumer<Finding> findings, AccentForms accents) {
    private static final List<String> FORMULA_ERRORS =
            List.of(
                    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!",
                    "#CALC!");

    String clean(String raw, Supplier<SourcePosition> position) {
        if (raw.isEmpty()) {
            return raw;
        }
        if (raw.length() > DatasetLimits.CELL) {
            findings.accept(tooLong(raw, position.get()));
            return CellText.trimmed(raw.substring(0, DatasetLimits.CELL));
        }
        if (!CellText.isPlain(raw)) {
            accents.see(raw, position);
            raw.codePoints()
                    .filter(CellCheck::isWrong)
                    .findFirst()
                    .ifPresent(c -> findings.accept(unseen(c, raw, at(c, raw, position.get()))));
        } else if (raw.charAt(0) == '#' && FORMULA_ERRORS.contains(raw.strip())) {
            findings.accept(formulaError(raw.strip(), position.get()));
        }
        return CellText.trimmed(raw);
    }

    /// Where in its cell a character stands, as far as that can be told: not behind quotes or line
    /// ends.
    private static SourcePosition at(int c, String raw, SourcePosition cell) {
        int before = raw.indexOf(c);
        var lead = raw.substring(0, Math.max(0, before));
        if (cell.column() == 0 || lead.contains("\n") || lead.contains("\"")) {
            return cell;
        }
        return SourcePosition.of(
                cell.file(), cell.line(), cell.column() + lead.codePointCount(0, lead.length()));
    }

    private static Finding tooLong(String raw, SourcePosition position) {
        return Finding.error(
                        "long-cell",
                        position,
                        String.format(
                                Locale.ROOT,
                                "a cell of %,d characters; at most %,d are read",
                                raw.length(),
                                DatasetLimits.CELL))
                .withFix("look for a missing quote, or shorten the text");
    }

    private static boolean isWrong(int c) {
        return CellText.isControl(c) || CellText.isHidden(c) || CellText.isLost(c);
    }

    private static Finding unseen(int c, String raw, SourcePosition position) {
        var code = CellText.codePoint(c);
        if (CellText.isLost(c)) {
            return Finding.warning(
                            "lost-character", position, "a character was lost here (" + code + ")")
                    .quoting(CellText.shown(raw))
                    .withFix("write the right one, or export the file again as UTF-8");
        }
        if (!CellText.isControl(c)) {
            return Finding.warning("confusable", position, "hidden character " + code)
                    .quoting(CellText.shown(raw))
                    .withFix("delete it");
        }
        return Finding.error("control-character", position, "control character " + code)
                .quoting(CellText.shown(raw))
                .withFix(
                        c == 0
                                ? "save the file as UTF-8: it looks like UTF-16, or is damaged"
                                : "delete it");
    }

    private static Finding formulaError(String text, SourcePosition position) {
        return Finding.error("formula-error", position, "a formula's result is " + text)
                .quoting(text)
                .withFix("mend the formula, or write the value");
    }
}
