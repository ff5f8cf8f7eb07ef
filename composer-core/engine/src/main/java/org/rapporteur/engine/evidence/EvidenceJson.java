package org.rapporteur.engine.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.rapporteur.engine.evidence.BoundFigure.Printed;
import org.rapporteur.engine.reference.Origin;
import org.rapporteur.engine.reference.Places;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Figures bound to data as JSON; docs/findings.md describes it.
///
/// @param withFiles whether to say where the report folder asks for each figure, and on which page
///   it is printed; a PDF carries neither
/// @param rows how many rows of each figure are named at most
public record EvidenceJson(boolean withFiles, int rows) {
    private static final int VERSION = 1;

    /// As a PDF carries it.
    public static byte[] attached(List<BoundFigure> figures) {
        var out = new ByteArrayOutputStream();
        try {
            new EvidenceJson(false, 1_000).write(figures, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public void write(List<BoundFigure> figures, OutputStream out) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter()
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("figures");
            for (var figure : figures) {
                write(figure, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void write(BoundFigure figure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", figure.text());
        json.writeStringField("value", figure.value());
        json.writeStringField("reference", "$" + figure.expression());
        json.writeArrayFieldStart("printed");
        for (var place : figure.places()) {
            write(place, json);
        }
        json.writeEndArray();
        var origin = figure.origin();
        json.writeStringField("source", origin == null ? figure.source() : origin.source());
        if (origin != null) {
            write(origin, json);
        }
        json.writeEndObject();
    }

    private void write(Printed place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (!place.words().isEmpty()) {
            json.writeStringField("where", place.words());
        }
        if (withFiles && place.position().isKnown()) {
            json.writeStringField("file", place.position().file());
            if (place.position().line() > 0) {
                json.writeNumberField("line", place.position().line());
            }
            if (place.position().column() > 0) {
                json.writeNumberField("column", place.position().column());
            }
        }
        if (withFiles && place.page() > 0) {
            json.writeNumberField("page", place.page());
        }
        json.writeEndObject();
    }

    private void write(Origin origin, JsonGenerator json) throws IOException {
        if (withFiles && origin.stated().isKnown()) {
            json.writeStringField("stated", origin.stated().toString());
        }
        if (origin.asOf().isPresent()) {
            json.writeStringField("asOf", origin.asOf().get().toString());
        }
        var counted = origin.rows();
        if (counted == null) {
            return;
        }
        json.writeNumberField("rows", counted.count());
        var places = Places.of(counted, rows);
        if (places.count() > 0) {
            json.writeStringField("places", places.words());
        }
        if (places.count() > 0 && counted.count() > places.count()) {
            json.writeNumberField("more", counted.count() - places.count());
        }
    }
}
