package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;

/// What a template.yaml says for the running header and footer; null where it leaves them as they
/// are.
public record RunningTexts(
        @Nullable PositionedText headerStart,
        @Nullable PositionedText headerEnd,
        @Nullable PositionedText footerStart) {
    /// All as they are.
    static final RunningTexts STANDARD = new RunningTexts(null, null, null);
}
