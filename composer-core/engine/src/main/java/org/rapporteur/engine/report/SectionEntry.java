package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.SourcePosition;

/// A section as report.yaml places it.
///
/// @param name as written: `breakdown`, or `plugin-id/name`
/// @param id the id it was given, or the one made for it: `breakdown-region`
/// @param options its own options; the main one is under the empty key
/// @param data name of the dataset; null: the section's default
public record SectionEntry(
        String name,
        String id,
        SourcePosition position,
        YamlNode.YamlMap options,
        @Nullable PositionedText data,
        @Nullable PositionedText title,
        @Nullable PositionedText caption,
        @Nullable PositionedText when,
        boolean pageBreak) {}
