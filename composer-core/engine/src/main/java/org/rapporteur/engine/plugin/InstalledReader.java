package org.rapporteur.engine.plugin;

import org.rapporteur.engine.report.Described;
import org.rapporteur.section.DatasetReader;

/// A reader that a dataset in report.yaml can call.
public record InstalledReader(InstalledPlugin plugin, Described about, DatasetReader<?> reader) {}
