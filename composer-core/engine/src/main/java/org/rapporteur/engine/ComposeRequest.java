package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/// What is to be composed.
///
/// @param template name or path of a report template instead of the one in report.yaml; null for
///   that one
/// @param draft true to compose as much as can be, marked as a draft
/// @param sourceDate the date inside the PDF (`SOURCE_DATE_EPOCH`); null: the report's own
public record ComposeRequest(
        Path folder, @Nullable String template, boolean draft, @Nullable Instant sourceDate) {}
