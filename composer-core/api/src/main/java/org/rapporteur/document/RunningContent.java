package org.rapporteur.document;

import java.util.List;

/// What stands at the head and foot of every page; the folio is the layout's.
///
/// ```java
/// names.add(Nodes.text(document.running().headerStart()));
/// ```
///
/// @param headerStart usually the short title; its plain words are shown, as far as there is room
/// @param headerEnd usually the kind of report
/// @param footerStart usually the date
public record RunningContent(List<Inline> headerStart, String headerEnd, String footerStart) {
    public RunningContent {
        headerStart = List.copyOf(headerStart);
    }
}
