package org.rapporteur.engine.assemble;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What cross-references can point to, with the label of each. The first that claims an id keeps
/// it.
final class Targets {
    private final Map<String, String> labels = new LinkedHashMap<>();

    /// @param label "Annex II"; empty for a target that has none
    void add(String id, String label) {
        if (!id.isEmpty()) {
            labels.merge(id, label, (old, other) -> old.isEmpty() ? other : old);
        }
    }

    /// The label, which may be empty; nothing where there is no such target.
    Optional<String> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    Set<String> ids() {
        return labels.keySet();
    }
}
