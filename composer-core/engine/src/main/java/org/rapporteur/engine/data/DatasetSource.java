package org.rapporteur.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Where the bytes of datasets and vocabularies come from: a report folder, or the tool's own
/// resources. Paths are relative, with `/` between names.
public interface DatasetSource {
    /// A stream of its own for each call; the caller closes it.
    InputStream open(String path) throws IOException;

    boolean exists(String path);

    /// Names of the files that stand directly in a folder, sorted; empty when there is no such
    /// folder. The folder itself is the empty text.
    List<String> list(String folder);
}
