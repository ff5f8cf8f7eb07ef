package org.rapporteur.engine.report;

import java.util.Locale;
import java.util.Set;

/// How large a file of the report folder may be, by the ending of its name.
///
/// @param bytes the greatest size
/// @param what such files, for people
record SizeLimit(long bytes, String what) {
    private static final long MEBIBYTE = 1L << 20;
    private static final Set<String> TEXTS = Set.of("md", "markdown", "yaml", "yml", "vm");
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff");

    static SizeLimit of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (TEXTS.contains(ending)) {
            return new SizeLimit(4 * MEBIBYTE, "a text");
        }
        if (PICTURES.contains(ending)) {
            return new SizeLimit(20 * MEBIBYTE, "a picture");
        }
        return new SizeLimit(512 * MEBIBYTE, "a data file");
    }

    Refusal refusal(String path) {
        return new Refusal(
                "file-too-large",
                path,
                "`%s` is larger than %d MiB, the most that %s may have"
                        .formatted(path, bytes / MEBIBYTE, what),
                "make the file smaller or split it");
    }
}
