package org.rapporteur.pdf.layout;

import java.util.Map;

/// What an earlier pass over the document found out.
///
/// @param contents whether a table of contents is to be set
/// @param pages the page of each anchor
public record Earlier(boolean contents, Map<String, Integer> pages) {
    public Earlier {
        pages = Map.copyOf(pages);
    }

    /// Before the first pass.
    public static Earlier nothing(boolean contents) {
        return new Earlier(contents, Map.of());
    }
}
