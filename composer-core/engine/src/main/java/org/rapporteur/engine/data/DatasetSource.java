package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// Where the bytes of datasets and vocabularies come from: a report folder, or the tool's own
/// resources. Paths are relative, with `/` between names.
public interface DatasetSource {
    /// A stream of its own for each call; the caller closes it.
    InputStream open(String path) throws IOException;

    boolean exists(String path);

    /// Why a path may not be read at all; empty where nothing speaks against it.
    default Optional<Finding> refusal(String path, SourcePosition askedAt) {
        return Optional.empty();
    }

    /// Names of the files that stand directly in a folder, sorted; empty when there is no such
    /// folder. The folder itself is the empty text.
    List<String> list(String folder);
}
