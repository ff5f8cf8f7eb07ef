package org.rapporteur.document;

import java.util.List;

/// One item of a bullet or ordered list.
///
/// ```java
/// Blocks.register(List.of(Blocks.item(Inlines.plain("Acme Ltd"))));
/// ```
public record ListItem(List<Block> content) {
    public ListItem {
        content = List.copyOf(content);
    }
}
