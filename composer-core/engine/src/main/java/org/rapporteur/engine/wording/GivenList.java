package org.rapporteur.engine.wording;

import java.util.AbstractList;
import java.util.List;

/// A list that a section gives to a template: it never changes, and holds given values only.
final class GivenList extends AbstractList<Object> {
    private final List<Object> values;

    GivenList(List<Object> values) {
        this.values = List.copyOf(values);
    }

    @Override
    public Object get(int index) {
        return values.get(index);
    }

    @Override
    public int size() {
        return values.size();
    }
}
