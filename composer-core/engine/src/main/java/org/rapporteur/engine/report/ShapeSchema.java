package org.rapporteur.engine.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// JSON Schema of the tables of keys.
final class ShapeSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private ShapeSchema() {}

    static ObjectNode of(Key key) {
        var schema = JSON.objectNode();
        schema.put("description", key.doc());
        schema.setAll(of(key.shape()));
        if (isScalar(key.shape()) && !schema.has("enum")) {
            schema.putArray("examples").add(key.example());
        }
        return schema;
    }

    private static boolean isScalar(Shape shape) {
        return !(shape instanceof Shape.Fields
                || shape instanceof Shape.MapOf
                || shape instanceof Shape.ListOf
                || shape instanceof Shape.Sections);
    }

    static ObjectNode fields(List<Key> keys, boolean isOpen) {
        var schema = JSON.objectNode();
        schema.put("type", "object");
        var required = JSON.arrayNode();
        var properties = schema.putObject("properties");
        for (var key : keys) {
            properties.set(key.name(), of(key));
            if (key.isRequired()) {
                required.add(key.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", isOpen);
        return schema;
    }

    private static ObjectNode of(Shape shape) {
        return switch (shape) {
            case Shape.Words words -> text();
            case Shape.Whole(int least) ->
                    JSON.objectNode().put("type", "integer").put("minimum", least);
            case Shape.Truth truth -> JSON.objectNode().put("type", "boolean");
            case Shape.Choice(List<String> values) -> choice(values);
            case Shape.Day day -> pattern("^" + DAY + "$");
            case Shape.DayOrDays days -> pattern("^" + DAY + "(/" + DAY + ")?$");
            case Shape.Language language -> pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$");
            case Shape.ListOf(Shape item) -> list(item);
            case Shape.MapOf map -> map(map);
            case Shape.Fields fields -> shortOrLong(fields);
            case Shape.Sections sections -> JSON.objectNode().put("$ref", "#/$defs/sections");
        };
    }

    /// Numbers and the like count as text where text is asked for.
    static ObjectNode text() {
        var schema = JSON.objectNode();
        schema.putArray("type").add("string").add("number").add("boolean");
        return schema;
    }

    static ObjectNode choice(List<String> values) {
        var schema = JSON.objectNode();
        var allowed = schema.putArray("enum");
        for (var value : values) {
            if (Truths.read(value).isPresent()) {
                allowed.add(Truths.read(value).get());
            } else {
                allowed.add(value);
            }
        }
        return schema;
    }

    private static ObjectNode pattern(String pattern) {
        return JSON.objectNode().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode list(Shape item) {
        var schema = JSON.objectNode();
        var several = JSON.objectNode().put("type", "array");
        several.set("items", of(item));
        schema.putArray("anyOf").add(several).add(of(item));
        return schema;
    }

    private static ObjectNode map(Shape.MapOf map) {
        var schema = JSON.objectNode().put("type", "object");
        if (map.dataNames()) {
            schema.putObject("propertyNames").put("pattern", "^[a-z][a-z0-9_]*$");
        }
        schema.set("additionalProperties", of(map.value()));
        return schema;
    }

    private static ObjectNode shortOrLong(Shape.Fields fields) {
        var full = fields(fields.keys(), fields.isOpen());
        if (fields.shortForm().isEmpty()) {
            return full;
        }
        var schema = JSON.objectNode();
        schema.putArray("anyOf").add(of(fields.shortShape())).add(full);
        return schema;
    }
}
