package org.rapporteur.cli;

import org.rapporteur.cli.findings.FolderFindings;
import org.rapporteur.engine.Composition;
import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.check.Verdict;

import java.nio.file.Path;

/// The findings of a report folder, as they are told.
final class Told {
    private Told() {}

    static FolderFindings of(Path folder, Composition composition) {
        return of(folder, composition.verdict(), composition.lines());
    }

    static FolderFindings of(Path folder, Verdict verdict, SourceLines lines) {
        var path = folder.normalize().toString().replace('\\', '/');
        return new FolderFindings(
                path.isEmpty() ? "." : path, verdict.open(), verdict.answered(), lines);
    }
}
