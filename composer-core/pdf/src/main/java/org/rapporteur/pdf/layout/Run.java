package org.rapporteur.pdf.layout;

import org.rapporteur.finding.SourcePosition;

import java.util.List;

/// Characters of one look and one meaning inside a paragraph.
///
/// @param spoken what is read and copied where that is not the text; else empty
/// @param note the lines of the footnote whose mark this is; empty for all else
record Run(
        String text,
        Look look,
        Meaning meaning,
        String spoken,
        List<Strip> note,
        SourcePosition position) {
    static final String LINE_BREAK = "\n";

    Run(String text, Look look, Meaning meaning, String spoken, SourcePosition position) {
        this(text, look, meaning, spoken, List.of(), position);
    }

    Run saying(String other) {
        return new Run(text, look, meaning, other, note, position);
    }
}
