package org.rapporteur.engine.plugin;

import org.rapporteur.section.Check;

/// A rule that a plugin adds.
///
/// @param rule its id
public record InstalledCheck(InstalledPlugin plugin, Check<?> check, String rule) {}
