package org.rapporteur.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/// Tells the plugins that come with the tool from those of third parties. Theirs run guarded; ours
/// are tested with the tool, and start faster without.
///
/// A jar is one of ours if it has name, size and checksum of one: enough to find a changed file,
/// and no secret, since a guard answers mistakes and not malice.
public final class ShippedJars implements Predicate<Path> {
    private final Map<String, String> marks;

    private ShippedJars(Map<String, String> marks) {
        this.marks = Map.copyOf(marks);
    }

    /// @param list lines of size, CRC-32 and file name; where it is missing, no jar is ours
    public static ShippedJars listed(Path list) {
        var marks = new HashMap<String, String>();
        try {
            for (var line : Files.readAllLines(list)) {
                var parts = line.split(" ", 3);
                marks.put(parts[2], parts[0] + " " + parts[1]);
            }
        } catch (IOException _) {
            marks.clear();
        }
        return new ShippedJars(marks);
    }

    @Override
    public boolean test(Path jar) {
        var mark = marks.get(PluginFiles.name(jar));
        try {
            return mark != null
                    && mark.startsWith(Files.size(jar) + " ")
                    && mark.equals(mark(Files.readAllBytes(jar)));
        } catch (IOException _) {
            return false;
        }
    }

    private static String mark(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return bytes.length + " " + Long.toHexString(crc.getValue());
    }
}
