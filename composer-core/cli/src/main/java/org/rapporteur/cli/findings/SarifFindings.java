package org.rapporteur.cli.findings;

import com.fasterxml.jackson.core.JsonGenerator;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Findings as SARIF (OASIS Static Analysis Results Interchange Format 2.1.0). Accepted ones carry
/// a suppression.
final class SarifFindings {
    private final JsonGenerator json;
    private final String version;

    SarifFindings(JsonGenerator json, String version) {
        this.json = json;
        this.version = version;
    }

    void write(List<FolderFindings> reports) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", "2.1.0");
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(reports);
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (var report : reports) {
            for (var finding : report.open()) {
                result(report, finding, false);
            }
            for (var finding : report.accepted()) {
                result(report, finding, true);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(List<FolderFindings> reports) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Rapporteur");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        var rules = new TreeSet<String>();
        for (var report : reports) {
            report.open().forEach(finding -> rules.add(finding.rule()));
            report.accepted().forEach(finding -> rules.add(finding.rule()));
        }
        for (var rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(FolderFindings report, Finding finding, boolean accepted)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeStringField("level", level(finding.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", message(finding));
        json.writeEndObject();
        location(report, finding.position());
        if (accepted) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "inSource");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    private static String message(Finding finding) {
        var facts =
                finding.facts().stream()
                        .map(fact -> "\n" + fact.name() + ": " + fact.value())
                        .collect(Collectors.joining());
        return finding.message()
                + facts
                + (finding.fix().isEmpty() ? "" : "\nfix: " + finding.fix());
    }

    /// A relative reference (RFC 3986), or a `file` URI.
    private static String uri(String path) {
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void location(FolderFindings report, SourcePosition position) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(report.path(position)));
        json.writeEndObject();
        if (position.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", position.line());
            if (position.column() > 0) {
                json.writeNumberField("startColumn", position.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }
}
