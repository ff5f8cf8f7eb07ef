package org.rapporteur.cli.findings;

import com.fasterxml.jackson.databind.JsonNode;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the schema of SARIF 2.1.0 and the normative text of the standard (OASIS, 27 March 2020) ask
/// of the objects that the tool writes: which members there may be and must be, their types, and
/// how they agree with each other. Section numbers are those of the standard.
final class SarifShape {
    private static final Map<String, Set<String>> MEMBERS =
            Map.ofEntries(
                    Map.entry("sarifLog", Set.of("version!", "$schema", "runs!")),
                    Map.entry(
                            "run", Set.of("tool!", "originalUriBaseIds", "columnKind", "results")),
                    Map.entry("tool", Set.of("driver!")),
                    Map.entry("toolComponent", Set.of("name!", "version", "rules")),
                    Map.entry(
                            "reportingDescriptor",
                            Set.of("id!", "shortDescription", "help", "defaultConfiguration")),
                    Map.entry("multiformatMessageString", Set.of("text!")),
                    Map.entry("reportingConfiguration", Set.of("level")),
                    Map.entry(
                            "result",
                            Set.of(
                                    "ruleId",
                                    "ruleIndex",
                                    "level",
                                    "message!",
                                    "locations",
                                    "partialFingerprints",
                                    "suppressions")),
                    Map.entry("message", Set.of("text!")),
                    Map.entry("location", Set.of("physicalLocation", "logicalLocations")),
                    Map.entry("logicalLocation", Set.of("fullyQualifiedName", "kind")),
                    Map.entry("physicalLocation", Set.of("artifactLocation!", "region")),
                    Map.entry("artifactLocation", Set.of("uri", "uriBaseId", "description")),
                    Map.entry("region", Set.of("startLine", "startColumn", "endColumn")),
                    Map.entry("suppression", Set.of("kind!", "justification")));

    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    private final List<String> violations = new ArrayList<>();

    private SarifShape() {}

    static List<String> violations(JsonNode log) {
        var shape = new SarifShape();
        shape.log(log);
        shape.noNulls(log, "");
        return shape.violations;
    }

    private void want(boolean holds, String section, String what) {
        if (!holds) {
            violations.add(section + ": " + what);
        }
    }

    private void object(JsonNode node, String kind, String where) {
        want(node.isObject(), where, "an object is missing");
        var members = MEMBERS.getOrDefault(kind, Set.of());
        node.fieldNames()
                .forEachRemaining(name ->
                        want(
                                members.contains(name) || members.contains(name + "!"),
                                where,
                                kind + " has no member " + name));
        for (var member : members) {
            if (member.endsWith("!")) {
                var name = member.substring(0, member.length() - 1);
                want(node.has(name), where, kind + " needs " + name);
            }
        }
    }

    private void noNulls(JsonNode node, String path) {
        want(!node.isNull(), "3.6", path + " is null");
        node.properties().forEach(entry -> noNulls(entry.getValue(), path + "/" + entry.getKey()));
        if (node.isArray()) {
            node.forEach(each -> noNulls(each, path + "/-"));
        }
    }

    private void log(JsonNode log) {
        object(log, "sarifLog", "3.13");
        want(log.path("version").asText().equals("2.1.0"), "3.13.2", "version");
        want(log.path("runs").isArray(), "3.13.4", "runs");
        log.path("runs").forEach(this::run);
    }

    private void run(JsonNode run) {
        object(run, "run", "3.14");
        object(run.path("tool"), "tool", "3.18");
        var driver = run.at("/tool/driver");
        object(driver, "toolComponent", "3.19");
        want(!driver.path("name").asText().isEmpty(), "3.19.8", "name");
        want(
                Set.of("utf16CodeUnits", "unicodeCodePoints")
                        .contains(run.path("columnKind").asText()),
                "3.14.27",
                "columnKind");
        rules(driver.path("rules"));
        run.path("originalUriBaseIds")
                .forEach(base -> {
                    object(base, "artifactLocation", "3.14.14");
                    if (base.has("uri")) {
                        want(base.path("uri").asText().endsWith("/"), "3.14.14", "uri ends with /");
                    }
                });
        run.path("results").forEach(result -> result(run, result));
    }

    private void rules(JsonNode rules) {
        var ids = new HashSet<String>();
        for (var rule : rules) {
            object(rule, "reportingDescriptor", "3.49");
            want(ids.add(rule.path("id").asText()), "3.19.23", "rules are unique");
            for (var text : List.of("shortDescription", "help")) {
                if (rule.has(text)) {
                    object(rule.path(text), "multiformatMessageString", "3.12");
                }
            }
            if (rule.has("defaultConfiguration")) {
                object(rule.path("defaultConfiguration"), "reportingConfiguration", "3.50");
                want(
                        LEVELS.contains(rule.at("/defaultConfiguration/level").asText()),
                        "3.50.3",
                        "level");
            }
        }
    }

    private void result(JsonNode run, JsonNode result) {
        object(result, "result", "3.27");
        object(result.path("message"), "message", "3.11");
        want(!result.at("/message/text").asText().isEmpty(), "3.11.8", "text");
        want(LEVELS.contains(result.path("level").asText()), "3.27.10", "level");
        var index = result.path("ruleIndex").asInt(-2);
        want(index >= -1, "3.27.6", "ruleIndex");
        want(
                run.at("/tool/driver/rules/" + index + "/id")
                        .asText()
                        .equals(result.path("ruleId").asText()),
                "3.27.6",
                "ruleIndex and ruleId agree");
        result.path("partialFingerprints")
                .forEach(print -> want(print.isTextual(), "3.27.17", "fingerprints are text"));
        result.path("locations").forEach(location -> location(run, location));
        var suppressions = result.path("suppressions");
        suppressions.forEach(one -> {
            object(one, "suppression", "3.35");
            want(
                    Set.of("inSource", "external").contains(one.path("kind").asText()),
                    "3.35.2",
                    "kind");
        });
    }

    private void location(JsonNode run, JsonNode location) {
        object(location, "location", "3.28");
        object(location.path("physicalLocation"), "physicalLocation", "3.29");
        var artifact = location.at("/physicalLocation/artifactLocation");
        object(artifact, "artifactLocation", "3.4");
        var uri = URI.create(artifact.path("uri").asText());
        want(!uri.toString().isEmpty(), "3.4.3", "uri");
        want(
                uri.isAbsolute() != artifact.has("uriBaseId"),
                "3.4.4",
                "uriBaseId is for relative references");
        if (artifact.has("uriBaseId")) {
            want(
                    run.path("originalUriBaseIds").has(artifact.path("uriBaseId").asText()),
                    "3.14.14",
                    "uriBaseId is declared");
        }
        location.path("logicalLocations")
                .forEach(logical -> object(logical, "logicalLocation", "3.33"));
        if (location.path("physicalLocation").has("region")) {
            region(location.at("/physicalLocation/region"));
        }
    }

    private void region(JsonNode region) {
        object(region, "region", "3.30");
        region.forEach(
                number -> want(number.isInt() && number.asInt() >= 1, "3.30", "counted from 1"));
        want(region.has("startLine"), "3.30.5", "startLine");
        if (region.has("endColumn")) {
            want(
                    region.path("endColumn").asInt() >= region.path("startColumn").asInt(),
                    "3.30.8",
                    "endColumn");
        }
    }
}
