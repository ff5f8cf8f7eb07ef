package org.rapporteur.engine.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The vocabularies that come with the tool.
final class ShippedVocabularies implements DatasetSource {
    private static final String FOLDER = "/org/rapporteur/engine/vocabularies/";

    @Override
    public InputStream open(String path) throws IOException {
        var in = ShippedVocabularies.class.getResourceAsStream(FOLDER + path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }

    @Override
    public boolean exists(String path) {
        return list("").contains(path);
    }

    @Override
    public List<String> list(String folder) {
        return List.of(
                "countries.csv",
                "stakeholder-groups.csv",
                "submission-kinds.csv",
                "un-regional-groups.csv");
    }
}
