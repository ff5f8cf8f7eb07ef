package org.rapporteur.cli.words;

import com.fasterxml.jackson.core.JsonGenerator;

import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;

import java.io.IOException;
import java.util.List;

/// Words as JSON: `{"version": 1, "reports": [{"folder", "dataset", "source", "words": [...],
/// "contexts": [...]}]}`.
final class JsonWords {
    private final JsonGenerator json;

    JsonWords(JsonGenerator json) {
        this.json = json;
    }

    void write(List<CountedWords> reports) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeArrayFieldStart("reports");
        for (var report : reports) {
            write(report);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(CountedWords words) throws IOException {
        json.writeStartObject();
        json.writeStringField("folder", words.folder());
        json.writeStringField("dataset", words.dataset().name());
        json.writeStringField("source", words.dataset().source());
        json.writeArrayFieldStart("words");
        for (var row : words.dataset().rows()) {
            write(row, words.columns());
        }
        json.writeEndArray();
        if (!words.contexts().isEmpty()) {
            json.writeArrayFieldStart("contexts");
            for (var context : words.contexts().entrySet()) {
                write(context.getKey(), context.getValue());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Row row, List<String> columns) throws IOException {
        json.writeStartObject();
        for (var column : columns) {
            var text = row.text(column);
            if (CountedWords.NUMBERS.contains(column) && text.matches("\\d{1,15}")) {
                json.writeNumberField(column, Long.parseLong(text));
            } else if (!text.isEmpty()) {
                json.writeStringField(column, text);
            }
        }
        json.writeEndObject();
    }

    private void write(String word, List<Quotation> quotations) throws IOException {
        json.writeStartObject();
        json.writeStringField("word", word);
        json.writeArrayFieldStart("places");
        for (var one : quotations) {
            json.writeStartObject();
            json.writeStringField("place", one.position().toString());
            json.writeStringField("file", one.position().file());
            json.writeStringField("before", one.before());
            json.writeStringField("text", one.text());
            json.writeStringField("after", one.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
