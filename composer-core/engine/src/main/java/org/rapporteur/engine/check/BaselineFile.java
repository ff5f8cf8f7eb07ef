package org.rapporteur.engine.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.rapporteur.engine.check.Baseline.Entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Baselines as JSON: one entry a line, so that a change is seen for what it is.
public final class BaselineFile {
    private static final int VERSION = 1;

    private BaselineFile() {}

    /// @throws IOException if it cannot be read, or is no baseline; the message says where
    public static Baseline read(Path file) throws IOException {
        var name = file.normalize().toString().replace('\\', '/');
        try (var json = new JsonFactory().createParser(file.toFile())) {
            return new Baseline(name, entries(json));
        } catch (JsonProcessingException e) {
            throw wrong(e.getLocation().getLineNr(), e.getOriginalMessage());
        }
    }

    private static List<Entry> entries(JsonParser json) throws IOException {
        var entries = new ArrayList<Entry>();
        int version = 0;
        want(json, json.nextToken(), JsonToken.START_OBJECT, "`{`");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var key = String.valueOf(json.currentName());
            var value = json.nextToken();
            switch (key) {
                case "version" -> {
                    want(json, value, JsonToken.VALUE_NUMBER_INT, "a number");
                    version = json.getIntValue();
                }
                case "findings" -> {
                    want(json, value, JsonToken.START_ARRAY, "`[`");
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        entries.add(entry(json));
                    }
                }
                default -> throw wrong(line(json), "unknown key `" + key + "`");
            }
        }
        if (version != VERSION) {
            throw wrong(1, "`version` has to be " + VERSION);
        }
        return entries;
    }

    private static Entry entry(JsonParser json) throws IOException {
        want(json, json.currentToken(), JsonToken.START_OBJECT, "`{`");
        int line = line(json);
        int count = 1;
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var key = String.valueOf(json.currentName());
            var value = json.nextToken();
            if (key.equals("count")) {
                want(json, value, JsonToken.VALUE_NUMBER_INT, "a number");
                count = json.getIntValue();
            } else {
                want(json, value, JsonToken.VALUE_STRING, "a text");
                texts.put(key, json.getText());
            }
        }
        for (var key : List.of("folder", "rule", "fingerprint")) {
            if (!texts.containsKey(key)) {
                throw wrong(line, "`" + key + "` is missing");
            }
        }
        return new Entry(
                texts.getOrDefault("folder", ""),
                texts.getOrDefault("rule", ""),
                texts.getOrDefault("file", ""),
                texts.getOrDefault("words", ""),
                texts.getOrDefault("fingerprint", ""),
                count,
                line);
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    private static void want(JsonParser json, JsonToken found, JsonToken wanted, String words)
            throws IOException {
        if (found != wanted) {
            throw wrong(line(json), words + " is missing");
        }
    }

    private static IOException wrong(int line, String message) {
        return new IOException("line " + line + ": " + message);
    }

    public static void write(List<Entry> entries, OutputStream out) throws IOException {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter()
                            .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                            .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("findings");
            for (var entry : entries) {
                json.writeStartObject();
                json.writeStringField("folder", entry.folder());
                json.writeStringField("rule", entry.rule());
                json.writeStringField("file", entry.file());
                json.writeStringField("words", entry.words());
                json.writeStringField("fingerprint", entry.fingerprint());
                if (entry.count() > 1) {
                    json.writeNumberField("count", entry.count());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }
}
