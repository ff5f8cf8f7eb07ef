package org.rapporteur.engine.wording;

import java.io.Writer;

/// Collects what a template writes, up to its budget.
final class CountedWriter extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final Budget budget;

    CountedWriter(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void write(char[] characters, int start, int length) {
        budget.write(length);
        text.append(characters, start, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
