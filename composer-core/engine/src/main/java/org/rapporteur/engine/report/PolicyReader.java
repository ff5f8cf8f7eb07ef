package org.rapporteur.engine.report;

import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.function.Consumer;

/// Reads a policy. What is wrong in it is an error of every report, so that no slip opens the gate.
public final class PolicyReader {
    private static final long LARGEST = 1 << 20;

    private PolicyReader() {}

    /// @param file trusted: it is given by who calls the tool
    /// @throws IOException if it cannot be read
    public static Policy read(Path file) throws IOException {
        var name = file.normalize().toString().replace('\\', '/');
        if (Files.size(file) > LARGEST) {
            throw new IOException("it has more than 1 MiB");
        }
        var findings = new ArrayList<Finding>();
        var values = new Values(map(Files.readAllBytes(file), name, findings::add));
        var checks = SettingsReader.checks(values);
        return new Policy(
                name,
                file,
                checks.rules(),
                checks.ruleOptions(),
                checks.accepted(),
                checks.expected(),
                values.truth("keep-rules", false),
                values.truth("strict", false),
                values.text("max-warnings") == null ? null : values.whole("max-warnings", 0),
                values.texts("languages"),
                values.text("baseline"),
                values.text("aliases"),
                findings);
    }

    private static YamlMap map(byte[] bytes, String name, Consumer<Finding> findings) {
        var nothing = new YamlMap(new LinkedHashMap<>(), SourcePosition.of(name));
        var text = Utf8.text(bytes, name, findings);
        var node = text.isEmpty() ? null : Yaml.read(text.get(), name, findings);
        if (node == null) {
            return nothing;
        }
        if (node instanceof YamlMap map) {
            return new ShapeCheck(findings).fields(map, PolicyKeys.ALL, false, "");
        }
        findings.accept(ReportReader.noMap(node));
        return nothing;
    }
}
