package org.rapporteur.engine.markup;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Text;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;

/// Collects inlines; texts of one source line become one text.
final class InlineList {
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private @Nullable SourcePosition start;

    void add(Inline inline) {
        if (inline instanceof Text(var text, var position)) {
            start = start == null ? position : start;
            line.append(text);
            if (text.endsWith("\n")) {
                endLine();
            }
        } else {
            endLine();
            inlines.add(inline);
        }
    }

    void addAll(List<? extends Inline> more) {
        more.forEach(this::add);
    }

    List<Inline> toList() {
        endLine();
        return List.copyOf(inlines);
    }

    private void endLine() {
        if (start != null) {
            inlines.add(new Text(line.toString(), start));
            line.setLength(0);
            start = null;
        }
    }
}
