package org.rapporteur.engine.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.util.function.Consumer;

/// Reads a JSON file that holds a list of flat objects.
final class JsonTable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(64)
                                    .maxStringLength(DatasetLimits.BUFFER)
                                    .maxDocumentLength(DatasetLimits.WHOLE_FILE)
                                    .build())
                    .build();

    private final String file;
    private final JsonParser json;
    private final Consumer<Finding> findings;
    private final FlatObjects objects = new FlatObjects();

    private JsonTable(String file, JsonParser json, Consumer<Finding> findings) {
        this.file = file;
        this.json = json;
        this.findings = findings;
    }

    static TableFile read(DatasetSource source, String path, Consumer<Finding> findings)
            throws IOException {
        try (var text = TextReader.open(source, path);
                var json = FACTORY.createParser(text)) {
            var format = new FileFormat("JSON", text.encoding().label(), "", "", 0);
            return new JsonTable(path, json, findings).table(format);
        } catch (JsonProcessingException e) {
            throw new Unreadable(malformed(path, e));
        }
    }

    private static Finding malformed(String path, JsonProcessingException e) {
        var slip = JsonSlip.of(e.getOriginalMessage());
        return Finding.error("malformed-json", position(path, e.getLocation()), slip.message())
                .withFix(slip.fix());
    }

    private TableFile table(FileFormat format) throws IOException {
        var first = json.nextToken();
        if (first == null) {
            throw new Unreadable(
                    Finding.error("empty-file", SourcePosition.of(file), file + " is empty")
                            .withFix("write a list of objects: [{\"name\": \"…\"}]"));
        }
        if (first != JsonToken.START_ARRAY) {
            throw new Unreadable(
                    notFlat(
                            "the file does not hold a list",
                            "write a list of objects: [{…}, {…}]"));
        }
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                object();
            } else {
                findings.accept(
                        notFlat("an item of the list is no object", "write it as {\"key\": …}"));
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new Unreadable(
                    notFlat("there is more after the list", "delete what follows `]`"));
        }
        return objects.table(format);
    }

    private void object() throws IOException {
        objects.start(here());
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var key = json.currentName();
            var keyPosition = here();
            var token = json.nextToken();
            var position = here();
            if (token.isStructStart()) {
                findings.accept(
                        notFlat(
                                "`"
                                        + CellText.shown(key)
                                        + "` holds a list or an object, not one value",
                                "write one text or number, or several keys"));
                json.skipChildren();
            } else if (!objects.put(key, keyPosition, text(token), position)) {
                findings.accept(
                        Finding.error(
                                        "duplicate-key",
                                        keyPosition,
                                        "key `"
                                                + CellText.shown(key)
                                                + "` appears twice in this object")
                                .withFix("keep one of them"));
            }
        }
    }

    private String text(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT
                ? Numbers.shortest(json.getText())
                : json.getText();
    }

    private Finding notFlat(String message, String fix) {
        return Finding.error("not-a-table", here(), message).withFix(fix);
    }

    private SourcePosition here() {
        return position(file, json.currentTokenLocation());
    }

    private static SourcePosition position(String file, @Nullable JsonLocation location) {
        return location == null
                ? SourcePosition.of(file)
                : SourcePosition.of(
                        file,
                        Math.max(0, location.getLineNr()),
                        Math.max(0, location.getColumnNr()));
    }
}
