package org.rapporteur.cli.findings;

import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// The findings of one report folder.
///
/// @param folder path of the folder as the user wrote it, with `/`; "." for the current one
public record FolderFindings(
        String folder, List<Finding> open, List<Finding> accepted, SourceLines lines) {

    /// The path of a finding's file as seen from where the user stands. A finding without position
    /// is one of report.yaml as a whole.
    String path(SourcePosition position) {
        var file = position.isKnown() ? position.file() : ReportFolder.REPORT_FILE;
        return folder.isEmpty() || folder.equals(".") || position.isKnown() && !lines.has(position)
                ? file
                : folder + "/" + file;
    }
}
