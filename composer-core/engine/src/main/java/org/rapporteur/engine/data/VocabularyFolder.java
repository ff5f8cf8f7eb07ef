package org.rapporteur.engine.data;

/// A folder whose `*.csv` files are vocabularies.
///
/// @param path as the source knows it: `vocabularies`
public record VocabularyFolder(DatasetSource source, String path) {
    String file(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
