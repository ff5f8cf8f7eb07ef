package org.rapporteur.engine.report;

import org.rapporteur.finding.SourcePosition;

/// The logo that a template.yaml asks for.
///
/// @param file beside template.yaml
/// @param height as it is printed, in points
/// @param alternative what it shows, in words
public record TemplateLogo(
        PositionedText file, double height, String alternative, SourcePosition position) {}
