package org.rapporteur.engine.plugin;

import org.rapporteur.engine.report.Described;
import org.rapporteur.section.DatasetReader;

import java.util.List;

/// A reader that a dataset in report.yaml can call.
///
/// @param endings of the files that it reads, in lower case, without the dot
public record InstalledReader(
        InstalledPlugin plugin, Described about, List<String> endings, DatasetReader<?> reader) {
    public InstalledReader {
        endings = List.copyOf(endings);
    }
}
