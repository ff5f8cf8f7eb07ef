package org.rapporteur.cli.findings;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;

import java.util.List;

/// Findings as workflow commands of GitHub Actions, which shows them beside the changed lines.
/// Nothing that comes from data can end a command, or begin another.
final class GitHubFindings {
    private GitHubFindings() {}

    static String of(List<FolderFindings> reports) {
        var lines = new StringBuilder();
        for (var report : reports) {
            report.open().forEach(finding -> lines.append(line(report, finding)).append('\n'));
        }
        return lines.toString();
    }

    private static String line(FolderFindings report, Finding finding) {
        var position = finding.position();
        var line = new StringBuilder("::").append(command(finding.severity()));
        line.append(" file=").append(property(SafeText.of(report.path(position))));
        if (position.line() > 0 && position.cell().isEmpty()) {
            line.append(",line=").append(position.line());
        }
        if (position.column() > 0) {
            line.append(",col=").append(position.column());
        }
        int end = report.endColumn(finding);
        if (end > 0) {
            line.append(",endColumn=").append(end);
        }
        line.append(",title=").append(property(SafeText.of(finding.rule()))).append("::");
        return line.append(message(FindingWords.safe(finding))).toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
