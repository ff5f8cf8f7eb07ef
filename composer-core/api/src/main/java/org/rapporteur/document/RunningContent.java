package org.rapporteur.document;

import java.util.List;

/// What stands at the head and foot of every page; the folio is the layout's.
///
/// Of all three the plain words are shown, as far as there is room.
///
/// ```java
/// names.add(Nodes.text(document.running().headerStart()));
/// ```
///
/// @param headerStart usually the short title
/// @param headerEnd usually the kind of report
/// @param footerStart usually the date
public record RunningContent(
        List<Inline> headerStart, List<Inline> headerEnd, List<Inline> footerStart) {
    public RunningContent {
        headerStart = List.copyOf(headerStart);
        headerEnd = List.copyOf(headerEnd);
        footerStart = List.copyOf(footerStart);
    }
}
