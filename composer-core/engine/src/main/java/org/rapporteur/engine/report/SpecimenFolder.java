package org.rapporteur.engine.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A short report that shows what a report template makes of everything that it has a say in.
public final class SpecimenFolder {
    private static final PackedFolder PACKED =
            new PackedFolder(
                    "/org/rapporteur/engine/specimen/",
                    List.of(
                            ReportFolder.REPORT_FILE,
                            "text.md",
                            "data/participants.csv",
                            "data/contributions.csv"));

    private SpecimenFolder() {}

    /// Writes it into a folder, which need not exist yet.
    public static void write(Path folder) throws IOException {
        for (var file : PACKED.files()) {
            PackedFolder.write(folder.resolve(file), PACKED.text(file));
        }
    }
}
