package org.rapporteur.engine.wording;

import java.util.Iterator;

/// Each pass of a loop is a step.
record CountedIterator(Iterator<?> items, Budget budget) implements Iterator<Object> {
    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public Object next() {
        budget.step();
        return items.next();
    }
}
