package org.rapporteur.cli.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes findings in one of their formats, always in UTF-8.
///
/// @param version the tool's version
public record FindingsWriter(FindingsFormat format, Palette palette, String version) {

    public void write(List<FolderFindings> reports, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> out.write(text(reports).getBytes(StandardCharsets.UTF_8));
            case GITHUB -> out.write(GitHubFindings.of(reports).getBytes(StandardCharsets.UTF_8));
            case JUNIT -> {
                JUnitFindings.write(reports, out);
                out.write('\n');
            }
            case JSON -> {
                try (var json = PrettyJson.generator(out)) {
                    new JsonFindings(json).write(reports);
                }
                out.write('\n');
            }
            case SARIF -> {
                try (var json = PrettyJson.generator(out)) {
                    new SarifFindings(json, version).write(reports);
                }
                out.write('\n');
            }
        }
        out.flush();
    }

    private String text(List<FolderFindings> reports) {
        var text = new StringBuilder();
        for (var report : reports) {
            if (!report.open().isEmpty()) {
                var place = reports.size() > 1 ? report.folder() + "/" : "";
                text.append(new TextFindings(palette, report.lines(), place).of(report.open()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
