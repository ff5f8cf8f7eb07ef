package org.rapporteur.cli.findings;

import org.rapporteur.engine.SourceLines;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// The findings of one report folder.
///
/// @param folder path of the folder as the user wrote it, with `/`
public record FolderFindings(
        String folder, List<Finding> open, List<Finding> accepted, SourceLines lines) {

    /// The path of a finding's file as seen from where the user stands.
    String path(SourcePosition position) {
        if (!position.isKnown()) {
            return folder;
        }
        return folder.isEmpty() || folder.equals(".")
                ? position.file()
                : folder + "/" + position.file();
    }
}
