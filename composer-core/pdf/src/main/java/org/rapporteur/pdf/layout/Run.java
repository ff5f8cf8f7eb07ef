package org.rapporteur.pdf.layout;

import java.util.List;

/// Characters of one look and one meaning inside a paragraph.
///
/// @param spoken what is read and copied where that is not the text; else empty
/// @param note the lines of the footnote whose mark this is; empty for all else
record Run(String text, Look look, Meaning meaning, String spoken, List<Strip> note) {
    static final String LINE_BREAK = "\n";

    Run(String text, Look look, Meaning meaning) {
        this(text, look, meaning, "", List.of());
    }

    Run withText(String other) {
        return new Run(other, look, meaning, spoken, note);
    }

    Run saying(String other) {
        return new Run(text, look, meaning, other, note);
    }
}
