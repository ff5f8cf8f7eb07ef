package org.rapporteur.cli.findings;

import com.fasterxml.jackson.core.JsonGenerator;

import org.rapporteur.engine.check.Answer;
import org.rapporteur.engine.check.RuleSentences;
import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The rules of which there are findings, as SARIF describes them (3.49: `reportingDescriptor`).
///
/// @param names sorted
record SarifRules(List<String> names) {

    static SarifRules of(List<FolderFindings> reports) {
        var names = new TreeSet<String>();
        for (var report : reports) {
            report.open().stream().map(Finding::rule).forEach(names::add);
            report.answered().stream().map(Answer::finding).map(Finding::rule).forEach(names::add);
        }
        return new SarifRules(new ArrayList<>(names));
    }

    int index(String rule) {
        return names.indexOf(rule);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (var name : names) {
            json.writeStartObject();
            json.writeStringField("id", name);
            var sentence = RuleSentences.of(name);
            if (sentence.isPresent()) {
                text(json, "shortDescription", sentence.get());
            }
            text(json, "help", sentence.map(one -> one + ". ").orElse("") + help(name));
            var severity = RuleSentences.severity(name);
            if (severity.isPresent()) {
                json.writeObjectFieldStart("defaultConfiguration");
                json.writeStringField("level", SarifFindings.level(severity.get()));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String help(String rule) {
        return RuleSentences.isFixed(rule)
                ? "This rule cannot be switched off, and its findings cannot be accepted."
                : "In report.yaml, `rules: {%1$s: off}` switches the rule off, and `accept: [{rule: %1$s, text: …, because: …}]` answers one finding."
                        .formatted(rule);
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
