package org.rapporteur.engine.check;

import org.rapporteur.document.Document;
import org.rapporteur.section.CheckRequest;

import java.util.IdentityHashMap;
import java.util.Map;

/// Lets the rules of one report share what they read of it. Rules that a policy guards may read
/// another document than the rest.
final class Reading {
    private final Map<Document, ReportText> texts = new IdentityHashMap<>();

    synchronized ReportText of(CheckRequest request) {
        return texts.computeIfAbsent(request.document(), _ -> new ReportText(request));
    }
}
