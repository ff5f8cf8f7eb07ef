package org.rapporteur.engine.markup;

import org.rapporteur.document.Inline;
import org.rapporteur.document.Text;

import java.util.ArrayList;
import java.util.List;

/// Collects inlines; texts of one source line become one text.
final class InlineList {
    private final List<Inline> inlines = new ArrayList<>();

    void add(Inline inline) {
        if (inline instanceof Text(var more, _)
                && !inlines.isEmpty()
                && inlines.getLast() instanceof Text(var text, var position)
                && !text.endsWith("\n")) {
            inlines.set(inlines.size() - 1, new Text(text + more, position));
        } else {
            inlines.add(inline);
        }
    }

    void addAll(List<? extends Inline> more) {
        more.forEach(this::add);
    }

    List<Inline> toList() {
        return List.copyOf(inlines);
    }
}
