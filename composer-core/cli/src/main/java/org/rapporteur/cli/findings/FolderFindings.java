package org.rapporteur.cli.findings;

import org.rapporteur.engine.SourceLines;
import org.rapporteur.engine.check.Answer;
import org.rapporteur.engine.check.Fingerprint;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// The findings of one report folder.
///
/// @param folder path of the folder as the user wrote it, with `/`; "." for the current one
/// @param answered those that may stay
public record FolderFindings(
        String folder, List<Finding> open, List<Answer> answered, SourceLines lines) {

    /// The path of a finding's file as seen from where the user stands. A finding without position
    /// is one of report.yaml as a whole.
    String path(SourcePosition position) {
        var file = position.isKnown() ? position.file() : ReportFolder.REPORT_FILE;
        return folder.isEmpty() || folder.equals(".") || position.isKnown() && !lines.has(position)
                ? file
                : joined(folder, file);
    }

    /// `reports/a` and `../rapporteur.yaml` are `reports/rapporteur.yaml`.
    private static String joined(String folder, String file) {
        var place = folder;
        var rest = file;
        while (rest.startsWith("../") && !place.isEmpty() && !place.endsWith("..")) {
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
            rest = rest.substring(3);
        }
        return place.isEmpty() && !folder.startsWith("/") ? rest : place + "/" + rest;
    }

    /// What tells a finding from others when lines move.
    String fingerprint(Finding finding) {
        return new Fingerprint(lines::at).of(finding);
    }

    /// The column after the words that a finding quotes; 0 where they do not stand at its position.
    int endColumn(Finding finding) {
        var position = finding.position();
        var quote = finding.quote();
        if (position.column() == 0 || quote.isEmpty()) {
            return 0;
        }
        var line = lines.at(position);
        int points = line.codePointCount(0, line.length());
        int from = line.offsetByCodePoints(0, Math.min(position.column() - 1, points));
        return line.startsWith(quote, from)
                ? position.column() + quote.codePointCount(0, quote.length())
                : 0;
    }
}
