package org.rapporteur.engine.lock;

import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.engine.report.Yaml;
import org.rapporteur.engine.report.YamlNode.YamlList;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.engine.report.YamlNode.YamlText;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads `rapporteur.lock`. It may come from anybody, so that nothing in it is taken for granted.
public final class LockReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FILE =
            Pattern.compile("plugins/[A-Za-z0-9][A-Za-z0-9._+-]*\\.jar");

    private final Consumer<Finding> findings;

    private LockReader(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /// No pins where there is no such file, or after findings.
    public static LockFile read(ReportFolder folder, Consumer<Finding> findings) {
        var files = folder.files(SourcePosition.of(LockFile.NAME), findings);
        var text =
                files.exists(LockFile.NAME) ? files.text(LockFile.NAME) : Optional.<String>empty();
        return text.map(lock -> new LockReader(findings).read(lock))
                .orElseGet(() -> new LockFile(List.of()));
    }

    private LockFile read(String text) {
        var pins = new ArrayList<Pin>();
        if (!(Yaml.read(text, LockFile.NAME, findings) instanceof YamlMap map)) {
            wrong(SourcePosition.of(LockFile.NAME), "it is no lock file");
        } else if (!LockFile.VERSION.equals(text(map, "lock"))) {
            wrong(map.position(), "its version is not " + LockFile.VERSION);
        } else if (map.get("plugins") instanceof YamlList list) {
            for (var item : list.items()) {
                pin(item).ifPresent(pins::add);
            }
        }
        return new LockFile(pins);
    }

    private Optional<Pin> pin(org.rapporteur.engine.report.YamlNode item) {
        if (!(item instanceof YamlMap map)) {
            return wrong(item.position(), "a pin has `id`, `version`, `file` and `sha256`");
        }
        var id = text(map, "id");
        var file = text(map, "file");
        var sha256 = text(map, "sha256");
        if (!ID.matcher(id).matches()) {
            return wrong(map.position(), "`id` has to be the id of a plugin");
        }
        if (!FILE.matcher(file).matches()) {
            return wrong(map.position(), "`file` has to be a jar in plugins/");
        }
        if (!SHA256.matcher(sha256).matches()) {
            return wrong(map.position(), "`sha256` has to be 64 hexadecimal digits");
        }
        return Optional.of(
                new Pin(
                        id,
                        text(map, "version"),
                        file,
                        sha256,
                        text(map, "source"),
                        words(map, "capabilities"),
                        map.position()));
    }

    private <T> Optional<T> wrong(SourcePosition position, String why) {
        findings.accept(
                Finding.error("plugin-lock", position, LockFile.NAME + " cannot be used: " + why)
                        .withFix(
                                "take the file from git, or write it anew: rapporteur plugin add"));
        return Optional.empty();
    }

    private static String text(YamlMap map, String key) {
        return map.get(key) instanceof YamlText text ? text.text().strip() : "";
    }

    private static List<String> words(YamlMap map, String key) {
        return map.get(key) instanceof YamlList list
                ? list.items().stream()
                        .filter(YamlText.class::isInstance)
                        .map(item -> ((YamlText) item).text())
                        .toList()
                : List.of();
    }
}
