package org.rapporteur.engine.wording;

import org.apache.velocity.util.introspection.Info;

/// Something that a template may not do, found while it is written out.
final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final String rule;
    final String fix;

    /// In the marked text; 0 when unknown.
    final int line;

    final int column;

    private TemplateProblem(String rule, String message, String fix, int line, int column) {
        super(message, null, false, false);
        this.rule = rule;
        this.fix = fix;
        this.line = line;
        this.column = column;
    }

    static TemplateProblem at(Info info, String rule, String message, String fix) {
        return new TemplateProblem(rule, message, fix, info.getLine(), info.getColumn());
    }

    static TemplateProblem somewhere(String rule, String message, String fix) {
        return new TemplateProblem(rule, message, fix, 0, 0);
    }

    TemplateProblem or(Info info) {
        return line > 0 || getMessage() == null
                ? this
                : new TemplateProblem(rule, getMessage(), fix, info.getLine(), info.getColumn());
    }
}
