package org.rapporteur.engine.plugin;

import org.rapporteur.data.Vocabulary;

/// A vocabulary that a column in report.yaml can name.
public record InstalledVocabulary(InstalledPlugin plugin, Vocabulary vocabulary) {}
