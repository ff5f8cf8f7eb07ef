package org.rapporteur.cli.findings;

import com.fasterxml.jackson.core.JsonGenerator;

import org.rapporteur.engine.check.Answer;
import org.rapporteur.finding.Fact;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Findings as JSON, as docs/findings.md describes it.
///
/// @param tool the tool's name and version
record JsonFindings(JsonGenerator json, String tool) {
    private static final int VERSION = 1;

    void write(List<FolderFindings> reports) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("tool", tool);
        json.writeArrayFieldStart("reports");
        for (var report : reports) {
            write(report);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(FolderFindings report) throws IOException {
        json.writeStartObject();
        json.writeStringField("folder", report.folder());
        for (var severity : Severity.values()) {
            json.writeNumberField(
                    word(severity) + (severity == Severity.ADVICE ? "" : "s"),
                    report.open().stream().filter(one -> one.severity() == severity).count());
        }
        json.writeArrayFieldStart("findings");
        for (var finding : report.open()) {
            json.writeStartObject();
            finding(report, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("accepted");
        for (var answer : report.answered()) {
            json.writeStartObject();
            finding(report, answer.finding());
            answer(answer);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void answer(Answer answer) throws IOException {
        json.writeObjectFieldStart("answer");
        json.writeStringField("by", answer.by().name().toLowerCase(Locale.ROOT));
        json.writeStringField("because", answer.because());
        position(answer.position());
        json.writeEndObject();
    }

    private void finding(FolderFindings report, Finding finding) throws IOException {
        json.writeStringField("severity", word(finding.severity()));
        json.writeStringField("rule", finding.rule());
        json.writeStringField("message", finding.message());
        position(finding.position());
        int end = report.endColumn(finding);
        if (end > 0) {
            json.writeNumberField("endColumn", end);
        }
        if (!finding.quote().isEmpty()) {
            json.writeStringField("quote", finding.quote());
        }
        json.writeArrayFieldStart("facts");
        for (var fact : finding.facts()) {
            fact(fact);
        }
        json.writeEndArray();
        if (!finding.fix().isEmpty()) {
            json.writeStringField("fix", finding.fix());
        }
        json.writeStringField("fingerprint", report.fingerprint(finding));
    }

    private void fact(Fact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", fact.name());
        json.writeStringField("value", fact.value());
        if (!fact.places().isEmpty()) {
            json.writeArrayFieldStart("places");
            for (var place : fact.places()) {
                json.writeStartObject();
                position(place);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
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
