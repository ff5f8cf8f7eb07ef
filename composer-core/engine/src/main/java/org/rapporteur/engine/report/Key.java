package org.rapporteur.engine.report;

import java.util.List;

/// A key of report.yaml.
///
/// @param isShared whether rapporteur.yaml of a parent folder may hold it too
/// @param doc what it does, in one sentence for people
/// @param example a value, as it is written
record Key(
        String name,
        Shape shape,
        boolean isRequired,
        boolean isShared,
        String doc,
        String example) {
    static Key of(String name, Shape shape, String doc, String example) {
        return new Key(name, shape, false, false, doc, example);
    }

    Key required() {
        return new Key(name, shape, true, isShared, doc, example);
    }

    Key shared() {
        return new Key(name, shape, isRequired, true, doc, example);
    }

    static List<String> names(List<Key> keys) {
        return keys.stream().map(Key::name).toList();
    }
}
