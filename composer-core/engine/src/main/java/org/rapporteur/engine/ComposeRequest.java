package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.check.Gate;

import java.nio.file.Path;
import java.time.Instant;

/// What is to be composed.
///
/// @param template name or path of a report template instead of the one in report.yaml; null for
///   that one
/// @param draft true to compose as much as can be, marked as a draft
/// @param sourceDate the date inside the PDF (`SOURCE_DATE_EPOCH`); null: the report's own
/// @param evidence whether an annex says where the figures come from
/// @param gate what the report has to pass besides its own settings
public record ComposeRequest(
        Path folder,
        @Nullable String template,
        boolean draft,
        @Nullable Instant sourceDate,
        boolean evidence,
        Gate gate) {
    /// Without evidence, judged by its own settings only.
    public ComposeRequest(
            Path folder, @Nullable String template, boolean draft, @Nullable Instant sourceDate) {
        this(folder, template, draft, sourceDate, false, Gate.OPEN);
    }

    public ComposeRequest withEvidence() {
        return new ComposeRequest(folder, template, draft, sourceDate, true, gate);
    }

    public ComposeRequest through(Gate other) {
        return new ComposeRequest(folder, template, draft, sourceDate, evidence, other);
    }
}
