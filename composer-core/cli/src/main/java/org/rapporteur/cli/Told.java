package org.rapporteur.cli;

import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.engine.Composition;

import java.nio.file.Path;

/// The findings of a composition, as they are told.
final class Told {
    private Told() {}

    static FolderFindings of(Path folder, Composition composition) {
        return new FolderFindings(
                folder.normalize().toString().replace('\\', '/'),
                composition.verdict().open(),
                composition.verdict().accepted(),
                composition.lines());
    }
}
