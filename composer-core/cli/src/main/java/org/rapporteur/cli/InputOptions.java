package org.rapporteur.cli;

import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Installation;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The report folders of a command, and what they are composed with.
final class InputOptions {
    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description = "Report folders (default: the current folder).")
    private final List<Path> folders = new ArrayList<>();

    @Mixin private final ComposingOptions composing = new ComposingOptions();

    Installation installation() {
        return composing.installation();
    }

    /// One request for each folder, all of which have a report.yaml.
    List<ComposeRequest> requests(boolean draft) {
        return composing.requests(folders.isEmpty() ? List.of(Path.of(".")) : folders, draft);
    }
}
