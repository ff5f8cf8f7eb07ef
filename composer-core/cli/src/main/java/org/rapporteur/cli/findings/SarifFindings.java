package org.rapporteur.cli.findings;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.check.Answer;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Findings as SARIF (OASIS Static Analysis Results Interchange Format 2.1.0). Those that may stay
/// carry a suppression with its reason.
final class SarifFindings {
    /// What relative paths begin at (3.14.14): the folder that the tool was called in.
    private static final String BASE = "SRCROOT";

    private final JsonGenerator json;
    private final String version;
    private final Map<String, Integer> fingerprints = new HashMap<>();

    SarifFindings(JsonGenerator json, String version) {
        this.json = json;
        this.version = version;
    }

    void write(List<FolderFindings> reports) throws IOException {
        var rules = SarifRules.of(reports);
        json.writeStartObject();
        json.writeStringField("version", "2.1.0");
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(rules);
        base();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (var report : reports) {
            for (var finding : report.open()) {
                result(report, rules, finding, null);
            }
            for (var answer : report.answered()) {
                result(report, rules, answer.finding(), answer);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(SarifRules rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Rapporteur");
        json.writeStringField("version", version);
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void base() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(BASE);
        message("description", "The folder that rapporteur was called in.");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void message(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void result(
            FolderFindings report, SarifRules rules, Finding finding, @Nullable Answer answer)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rules.index(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        message("message", message(finding));
        location(report, finding);
        fingerprint(report, finding);
        if (answer != null) {
            suppression(answer);
        }
        json.writeEndObject();
    }

    /// Equal ones are counted, since each result has one of its own.
    private void fingerprint(FolderFindings report, Finding finding) throws IOException {
        var print = report.fingerprint(finding);
        int count = fingerprints.merge(report.folder() + " " + print, 1, Integer::sum);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("rapporteur/v1", print + ":" + count);
        json.writeEndObject();
    }

    /// Without `status`, which two editions of the schema call by different names: a suppression
    /// without one is accepted.
    private void suppression(Answer answer) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", answer.by() == Answer.By.REPORT ? "inSource" : "external");
        json.writeStringField("justification", answer.because());
        json.writeEndObject();
        json.writeEndArray();
    }

    static String level(Severity severity) {
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

    private void location(FolderFindings report, Finding finding) throws IOException {
        var position = finding.position();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(report.path(position));
        if (position.line() > 0 && position.cell().isEmpty()) {
            region(position, report.endColumn(finding));
        }
        json.writeEndObject();
        if (!position.cell().isEmpty()) {
            cell(position);
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void region(SourcePosition position, int endColumn) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", position.line());
        if (position.column() > 0) {
            json.writeNumberField("startColumn", position.column());
        }
        if (endColumn > 0) {
            json.writeNumberField("endColumn", endColumn);
        }
        json.writeEndObject();
    }

    /// A cell of a workbook has no line (3.33: `logicalLocation`).
    private void cell(SourcePosition position) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", position.cell());
        json.writeStringField("kind", "element");
        json.writeEndObject();
        json.writeEndArray();
    }

    private void artifact(String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        if (!path.startsWith("/")) {
            json.writeStringField("uriBaseId", BASE);
        }
        json.writeEndObject();
    }

    /// A relative reference (RFC 3986), or a `file` URI.
    private static String uri(String given) {
        var path = SafeText.whole(given);
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
