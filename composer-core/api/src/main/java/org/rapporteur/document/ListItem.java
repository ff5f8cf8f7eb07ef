package org.rapporteur.document;

import java.util.List;

/// One item of a bullet or ordered list.
public record ListItem(List<Block> content) {
    public ListItem {
        content = List.copyOf(content);
    }
}
