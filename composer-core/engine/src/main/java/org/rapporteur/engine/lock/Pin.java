package org.rapporteur.engine.lock;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// A plugin that a report folder pins.
///
/// @param file path in the report folder: `plugins/acme.sponsors-1.0.0.jar`
/// @param sha256 of the file, 64 hexadecimal digits
/// @param source where it was added from, as it was named
/// @param capabilities what its code may do, as words: `files`, `network`
/// @param position where the lock file pins it
public record Pin(
        String id,
        String version,
        String file,
        String sha256,
        String source,
        List<String> capabilities,
        SourcePosition position) {
    public Pin {
        capabilities = List.copyOf(capabilities);
    }

    /// "acme.sponsors 1.0.0".
    public String label() {
        return id + " " + version;
    }
}
