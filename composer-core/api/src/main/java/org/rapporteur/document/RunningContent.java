package org.rapporteur.document;

/// What stands at the head and foot of every page; the folio is the layout's.
///
/// @param headerStart usually the short title
/// @param headerEnd usually the kind of report
/// @param footerStart usually the date
public record RunningContent(String headerStart, String headerEnd, String footerStart) {}
