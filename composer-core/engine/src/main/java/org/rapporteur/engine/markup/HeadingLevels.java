package org.rapporteur.engine.markup;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// Watches that headings of a file go down one level at a time (ISO 14289-1, 7.4.2). A file may
/// begin with `#` or `##`; what it begins with is the first level.
final class HeadingLevels {
    private static final int DEEPEST = 5;

    private final MarkdownFile file;
    private int above = -1;
    private int last;

    HeadingLevels(MarkdownFile file) {
        this.file = file;
    }

    /// The level in the document, 1 to 5.
    int level(int written, SourcePosition position) {
        if (above < 0) {
            above = written == 2 ? 1 : 0;
        }
        return checked(Math.max(1, written - above), position);
    }

    private int checked(int level, SourcePosition position) {
        if (level > last + 1) {
            var right = "#".repeat(above + last + 1);
            file.report(
                    Finding.warning(
                                    "heading-skip",
                                    position,
                                    last == 0
                                            ? "the first heading is of level " + level
                                            : "the heading goes from level "
                                                    + last
                                                    + " to "
                                                    + level)
                            .withFix("write `" + right + "`"));
        } else if (level > DEEPEST) {
            file.report(
                    Finding.warning(
                                    "heading-depth",
                                    position,
                                    "there are five levels of headings; this one is printed as the"
                                            + " fifth")
                            .withFix("write `" + "#".repeat(DEEPEST) + "`, or a bold first line"));
        }
        last = level;
        return Math.min(level, DEEPEST);
    }
}
