package org.rapporteur.pdf.layout;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The finished pages of a document, to be drawn.
public interface Sheets {
    int count();

    /// At least as many as there are links, anchors, outline entries and pictures on all pages.
    int landmarks();

    /// All pages in their order; the same each time.
    void each(Consumer<Page> consumer);

    /// Running header and footer of a page, from the upper left corner of the sheet.
    List<Item> running(int page);

    /// What links can lead to.
    Set<String> anchors();
}
