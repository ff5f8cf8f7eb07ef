package org.rapporteur.cli.findings;

import com.fasterxml.jackson.core.JsonGenerator;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Findings as JSON: `{"version": 1, "reports": [{"folder", "findings": [...], "accepted":
/// [...]}]}`.
final class JsonFindings {
    private final JsonGenerator json;

    JsonFindings(JsonGenerator json) {
        this.json = json;
    }

    void write(List<FolderFindings> reports) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeArrayFieldStart("reports");
        for (var report : reports) {
            json.writeStartObject();
            json.writeStringField("folder", report.folder());
            findings("findings", report.open());
            findings("accepted", report.accepted());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void findings(String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (var finding : findings) {
            finding(finding);
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("rule", finding.rule());
        json.writeStringField("message", finding.message());
        position(finding.position());
        if (!finding.quote().isEmpty()) {
            json.writeStringField("quote", finding.quote());
        }
        json.writeArrayFieldStart("facts");
        for (var fact : finding.facts()) {
            json.writeStartObject();
            json.writeStringField("name", fact.name());
            json.writeStringField("value", fact.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!finding.fix().isEmpty()) {
            json.writeStringField("fix", finding.fix());
        }
        json.writeEndObject();
    }

    private void position(SourcePosition position) throws IOException {
        if (!position.isKnown()) {
            return;
        }
        json.writeStringField("file", position.file());
        if (position.line() > 0) {
            json.writeNumberField("line", position.line());
        }
        if (position.column() > 0) {
            json.writeNumberField("column", position.column());
        }
        if (!position.cell().isEmpty()) {
            json.writeStringField("cell", position.cell());
        }
    }
}
