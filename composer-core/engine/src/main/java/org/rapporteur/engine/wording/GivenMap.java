package org.rapporteur.engine.wording;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A map that a section gives to a template: it never changes, keeps its order, and holds given
/// values only.
final class GivenMap extends AbstractMap<String, Object> {
    private final Map<String, Object> values;

    GivenMap(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return values.entrySet();
    }
}
