package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Turns the cells of one column into the codes of its vocabulary.
final class CodeReader {
    /// Different texts that are remembered; a column with more of them is not one of codes.
    private static final int REMEMBERED = 5_000;

    private static final String RULE = "unknown-code";

    private final CodeList codes;
    private final Reports findings;
    private final Map<String, Optional<String>> seen = new HashMap<>();

    CodeReader(CodeList codes, Reports findings) {
        this.codes = codes;
        this.findings = findings;
    }

    /// The code, or the text itself where the vocabulary has none for it.
    String stored(String text, Supplier<SourcePosition> position) {
        var stored = seen.get(text);
        if (stored == null) {
            stored = codes.stored(text);
            if (seen.size() < REMEMBERED) {
                seen.put(text, stored);
            }
        }
        if (stored.isEmpty()) {
            findings.accept(RULE, () -> unknown(text, position.get()));
        }
        return stored.orElse(text);
    }

    /// The code for the group of a country; empty where there is none.
    String stored(String group) {
        return group.isEmpty() ? "" : codes.stored(group).orElse("");
    }

    private Finding unknown(String text, SourcePosition position) {
        return Finding.error(
                        RULE,
                        position,
                        "`"
                                + CellText.shown(text)
                                + "` is not in the vocabulary "
                                + codes.vocabulary().name())
                .quoting(text)
                .withFix(codes.fix(text));
    }
}
