package org.rapporteur.engine.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// JSON Schema of the options of sections and dataset readers.
final class OptionSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OptionSchema() {}

    static ObjectNode of(OptionShape option) {
        var schema = JSON.objectNode().put("description", option.doc());
        schema.setAll(values(option));
        addDefault(schema, option);
        return schema;
    }

    private static ObjectNode values(OptionShape option) {
        if (!option.isList()) {
            return value(option);
        }
        var schema = JSON.objectNode();
        var several = JSON.objectNode().put("type", "array");
        several.set("items", value(option));
        schema.putArray("anyOf").add(several).add(value(option));
        return schema;
    }

    private static ObjectNode value(OptionShape option) {
        return switch (option.kind()) {
            case TEXT -> ShapeSchema.text();
            case CHOICE -> ShapeSchema.choice(option.values());
            case TRUTH -> JSON.objectNode().put("type", "boolean");
            case NUMBER -> {
                var schema = JSON.objectNode().put("type", "integer");
                if (option.min() != Integer.MIN_VALUE) {
                    schema.put("minimum", option.min());
                }
                if (option.max() != Integer.MAX_VALUE) {
                    schema.put("maximum", option.max());
                }
                yield schema;
            }
        };
    }

    private static void addDefault(ObjectNode schema, OptionShape option) {
        if (option.byDefault().isEmpty()) {
            return;
        }
        if (option.isList()) {
            var list = schema.putArray("default");
            OptionRecord.words(option.byDefault()).forEach(list::add);
            return;
        }
        switch (option.kind()) {
            case TEXT, CHOICE -> schema.put("default", option.byDefault());
            case TRUTH -> schema.put("default", Truths.read(option.byDefault()).orElse(false));
            case NUMBER -> schema.put("default", Numbers.whole(option.byDefault()).orElse(0));
        }
    }

    /// What may stand beside a section's name: its main option, all options as a map, or nothing.
    static ObjectNode beside(List<OptionShape> options) {
        var schema = JSON.objectNode();
        var kinds = schema.putArray("anyOf");
        options.stream().filter(OptionShape::isMain).forEach(main -> kinds.add(of(main)));
        var all = JSON.objectNode().put("type", "object");
        var properties = all.putObject("properties");
        for (var option : options) {
            properties.set(option.name(), of(option));
        }
        for (var key : ReportKeys.SECTION) {
            properties.set(key.name(), ShapeSchema.of(key));
        }
        all.put("additionalProperties", false);
        kinds.add(all);
        kinds.addObject().put("type", "null");
        return schema;
    }
}
