package org.rapporteur.section;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// The files of the report folder. Nothing outside of it can be read; what cannot be read is
/// reported as a finding, so that a caller only has to go on without it. Paths are relative, with
/// `/`.
///
/// ```java
/// for (var path : request.files().list("notes")) {
///     names.add(request.files().text(path).orElse(""));
/// }
/// ```
public interface ReportFiles {
    boolean exists(String path);

    /// The whole file.
    Optional<byte[]> bytes(String path);

    /// The file, to be read once and closed, for files that may be larger than memory.
    default Optional<InputStream> stream(String path) {
        return bytes(path).map(ByteArrayInputStream::new);
    }

    /// The whole file as UTF-8 text, without byte order mark, line ends as `\n`.
    Optional<String> text(String path);

    /// The files below a folder, sorted by path; hidden ones are left out.
    List<String> list(String folder);
}
