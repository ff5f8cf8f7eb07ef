package org.rapporteur.engine.markup;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// HTML in Markdown, which is shown and not run.
final class RawHtml {
    private RawHtml() {}

    static Finding finding(String html, SourcePosition position) {
        return Finding.warning("raw-html", position, "HTML is printed as text")
                .quoting(html.lines().findFirst().orElse(""))
                .withFix("use Markdown; write `\\<` where a `<` is meant");
    }
}
