package org.rapporteur.engine.check;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Check;

/// A rule of the tool.
abstract class Rule<O extends Record> implements Check<O> {
    private final String rule;
    private final Severity severity;
    private final String description;
    private final Class<O> options;

    Rule(String rule, Severity severity, String description, Class<O> options) {
        this.rule = rule;
        this.severity = severity;
        this.description = description;
        this.options = options;
    }

    @Override
    public final String rule() {
        return rule;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Class<O> options() {
        return options;
    }

    /// A finding of the rule's usual weight.
    final Finding finding(SourcePosition position, String message) {
        return Finding.error(rule, position, message).withSeverity(severity);
    }
}
