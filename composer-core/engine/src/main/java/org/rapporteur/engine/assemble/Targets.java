package org.rapporteur.engine.assemble;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What cross-references can point to, with the label of each. The first that claims an id keeps
/// it.
final class Targets {
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<String> failed = new LinkedHashSet<>();

    /// @param label "Annex II"; empty for a target that has none
    void add(String id, String label) {
        if (!id.isEmpty()) {
            labels.merge(id, label, (old, other) -> old.isEmpty() ? other : old);
        }
    }

    /// A section that could not be composed: what would have stood in it is not missed.
    void addFailed(String id) {
        failed.add(id);
    }

    /// Whether a target is a section that could not be composed, or would have stood in one.
    boolean isLost(String id) {
        return failed.stream().anyMatch(lost -> id.equals(lost) || id.startsWith(lost + "-"));
    }

    /// The label, which may be empty; nothing where there is no such target.
    Optional<String> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    Set<String> ids() {
        return labels.keySet();
    }
}
