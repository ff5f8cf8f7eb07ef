package org.rapporteur.engine.lock;

import org.rapporteur.engine.OutputFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What `rapporteur.lock` of a report folder says.
///
/// @param pins sorted by id, each id once
public record LockFile(List<Pin> pins) {
    public static final String NAME = "rapporteur.lock";
    static final String VERSION = "1";

    public LockFile {
        pins = pins.stream().sorted(Comparator.comparing(Pin::id)).toList();
    }

    public Optional<Pin> pin(String id) {
        return pins.stream().filter(pin -> pin.id().equals(id)).findFirst();
    }

    /// The same with a plugin instead of the one of its id.
    public LockFile with(Pin pin) {
        var more = new ArrayList<>(without(pin.id()).pins);
        more.add(pin);
        return new LockFile(more);
    }

    public LockFile without(String id) {
        return new LockFile(pins.stream().filter(pin -> !pin.id().equals(id)).toList());
    }

    /// Writes it into a report folder; without pins it is deleted.
    public void write(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (pins.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            OutputFile.write(file, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// As it stands in the file: the same pins give the same text.
    public String text() {
        var text = new StringBuilder();
        text.append("# Written by `rapporteur plugin add` and `plugin remove`. Keep it in git.\n");
        text.append("lock: ").append(VERSION).append("\nplugins:\n");
        for (var pin : pins) {
            text.append("  - id: ").append(pin.id()).append('\n');
            line(text, "version", pin.version());
            line(text, "file", quoted(pin.file()));
            line(text, "sha256", pin.sha256());
            line(text, "source", quoted(pin.source()));
            line(text, "capabilities", "[" + String.join(", ", pin.capabilities()) + "]");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("    ").append(key).append(": ").append(value).append('\n');
    }

    /// YAML's double quotes, in which a backslash and a quote are escaped.
    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
