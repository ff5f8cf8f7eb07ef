package org.rapporteur.engine.markup;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// Watches that headings of a file go down one level at a time (ISO 14289-1, 7.4.2). A file may
/// begin with `#` or `##`.
final class HeadingLevels {
    private static final int DEEPEST = 5;

    private final MarkdownFile file;
    private int last = 1;

    HeadingLevels(MarkdownFile file) {
        this.file = file;
    }

    /// The level in the document, 1 to 5.
    int level(int written, SourcePosition position) {
        if (written > last + 1) {
            var right = "#".repeat(last + 1);
            file.report(
                    Finding.warning(
                                    "heading-skip",
                                    position,
                                    "the heading goes from level " + last + " to " + written)
                            .withFix("write `" + right + "`"));
        } else if (written > DEEPEST) {
            file.report(
                    Finding.warning(
                                    "heading-depth",
                                    position,
                                    "there are five levels of headings; this one is printed as the"
                                            + " fifth")
                            .withFix("write `" + "#".repeat(DEEPEST) + "`, or a bold first line"));
        }
        last = written;
        return Math.min(written, DEEPEST);
    }
}
