package org.rapporteur.engine.check;

import org.rapporteur.section.Check;

import java.util.List;

/// The tool's own rules that look at a composed report. Other rules speak where a mistake comes to
/// light: in the readers of files, the assembler, the layout.
public final class RuleBook {
    private RuleBook() {}

    /// In the order of docs/rules.md.
    public static List<Check<?>> rules() {
        return List.of();
    }

    /// Whether a rule is one of the tool, wherever it speaks.
    public static boolean knows(String rule) {
        return RuleNames.all().contains(rule);
    }
}
