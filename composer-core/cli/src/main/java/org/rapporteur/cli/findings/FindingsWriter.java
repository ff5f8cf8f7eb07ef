package org.rapporteur.cli.findings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes findings in one of their formats, always in UTF-8.
///
/// @param version the tool's version
/// @param isStrict whether warnings count as errors
public record FindingsWriter(
        FindingsFormat format, Palette palette, String version, boolean isStrict) {

    public void write(List<FolderFindings> reports, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> out.write(text(reports).getBytes(StandardCharsets.UTF_8));
            case GITHUB -> out.write(GitHubFindings.of(reports).getBytes(StandardCharsets.UTF_8));
            case JUNIT -> {
                JUnitFindings.write(reports, isStrict, out);
                out.write('\n');
            }
            case JSON -> {
                try (var json = generator(out)) {
                    new JsonFindings(json, "Rapporteur " + version).write(reports);
                }
                out.write('\n');
            }
            case SARIF -> {
                try (var json = generator(out)) {
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

    private static JsonGenerator generator(OutputStream out) throws IOException {
        var json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        var indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter()
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
        return new WholeText(json);
    }

    /// JSON that is Unicode whatever its texts hold.
    private static final class WholeText extends JsonGeneratorDelegate {
        WholeText(JsonGenerator json) {
            super(json, false);
        }

        @Override
        public void writeString(String text) throws IOException {
            super.writeString(SafeText.whole(text));
        }
    }
}
