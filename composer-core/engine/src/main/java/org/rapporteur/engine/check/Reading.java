package org.rapporteur.engine.check;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Document;
import org.rapporteur.section.CheckRequest;

/// Lets the rules of one report share what they read of it.
final class Reading {
    private @Nullable Document document;
    private @Nullable ReportText text;

    synchronized ReportText of(CheckRequest request) {
        var known = text;
        if (known == null || document != request.document()) {
            known = new ReportText(request);
            text = known;
            document = request.document();
        }
        return known;
    }
}
