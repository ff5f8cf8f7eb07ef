package org.rapporteur.pdf.ink;

import java.util.ArrayList;
import java.util.List;

/// Numbers, four bytes each: there are hundreds of thousands of them in a long report. They stay
/// where they are as the list grows, so that it never takes twice its room.
final class IntList {
    private static final int CHUNK = 1 << 12;

    private final List<int[]> chunks = new ArrayList<>();
    private int size;

    void add(int value) {
        if (size == chunks.size() * CHUNK) {
            chunks.add(new int[CHUNK]);
        }
        size++;
        set(size - 1, value);
    }

    int get(int index) {
        return chunks.get(index / CHUNK)[index % CHUNK];
    }

    void set(int index, int value) {
        chunks.get(index / CHUNK)[index % CHUNK] = value;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }
}
