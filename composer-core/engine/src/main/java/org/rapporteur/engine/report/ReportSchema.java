package org.rapporteur.engine.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;

/// The JSON Schema (draft 2020-12) of report.yaml with what is installed, so that editors complete
/// and check it.
public final class ReportSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReportSchema() {}

    /// Sections and readers in the order of their names, so that the same installation gives the
    /// same text.
    public static String json(List<Described> sections, List<Described> readers) {
        var root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "report.yaml of Rapporteur");
        root.setAll(ShapeSchema.fields(TopKeys.ALL, false));
        root.putArray("anyOf").add(requiring("sections")).add(requiring("annexes"));
        var definitions = root.putObject("$defs");
        definitions.set("sections", sections(sections));
        addReaders(root, readers);
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode requiring(String key) {
        var node = JSON.objectNode();
        node.putArray("required").add(key);
        return node;
    }

    private static ObjectNode sections(List<Described> sections) {
        var list = JSON.objectNode();
        list.put("type", "array");
        var kinds = list.putObject("items").putArray("anyOf");
        sections.stream()
                .sorted(Comparator.comparing(Described::name))
                .forEach(section -> add(kinds, section));
        return list;
    }

    private static void add(ArrayNode kinds, Described section) {
        var options = section.options();
        if (options.stream().noneMatch(OptionShape::isRequired)) {
            kinds.addObject()
                    .put("const", section.name())
                    .put("description", section.description());
        }
        var item = kinds.addObject();
        item.put("type", "object");
        item.put("description", section.description());
        item.putArray("required").add(section.name());
        var properties = item.putObject("properties");
        properties.set(section.name(), OptionSchema.beside(options));
        for (var option : options) {
            properties.set(option.name(), OptionSchema.of(option));
        }
        for (var key : ReportKeys.SECTION) {
            properties.set(key.name(), ShapeSchema.of(key));
        }
        item.put("additionalProperties", false);
    }

    /// A dataset is a file, or what a reader makes.
    private static void addReaders(ObjectNode root, List<Described> readers) {
        var dataset = (ObjectNode) root.at("/properties/data/additionalProperties/anyOf/1");
        var kinds = dataset.putArray("anyOf");
        kinds.add(requiring("file"));
        var properties = (ObjectNode) dataset.get("properties");
        readers.stream()
                .sorted(Comparator.comparing(Described::name))
                .forEach(reader -> {
                    kinds.add(requiring(reader.name()));
                    add(properties, reader);
                });
        dataset.put("additionalProperties", false);
    }

    private static void add(ObjectNode properties, Described reader) {
        for (var option : reader.options()) {
            var name = option.isMain() ? reader.name() : option.name();
            if (!properties.has(name)) {
                properties.set(name, OptionSchema.of(option));
            }
        }
        if (!properties.has(reader.name())) {
            properties.set(
                    reader.name(), JSON.objectNode().put("description", reader.description()));
        }
    }
}
