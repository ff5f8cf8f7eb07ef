package org.rapporteur.engine.markup;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

/// Watches that headings of a file go down one level at a time (ISO 14289-1, 7.4.2). A file may
/// begin with `#` or `##`; what it begins with is the first level.
final class HeadingLevels {
    private static final int DEEPEST = 5;

    private final MarkdownFile file;
    private int above = -1;
    private int written;
    private int printed;

    HeadingLevels(MarkdownFile file) {
        this.file = file;
    }

    /// The level in the document, 1 to 5; after a skipped level, the one that should stand there.
    ///
    /// @param signs how many `#` the heading has
    int level(int signs, SourcePosition position) {
        if (above < 0) {
            above = signs == 2 ? 1 : 0;
        }
        int level = Math.max(1, signs - above);
        check(level, position);
        printed = level > written ? printed + 1 : Math.min(level, printed);
        written = level;
        printed = Math.min(printed, DEEPEST);
        return printed;
    }

    private void check(int level, SourcePosition position) {
        if (level > written + 1) {
            file.report(
                    Finding.error("heading-order", position, skip(level))
                            .withFix("write `" + "#".repeat(above + written + 1) + "`"));
        } else if (level > DEEPEST) {
            file.report(
                    Finding.warning(
                                    "heading-depth",
                                    position,
                                    "there are five levels of headings; this one is printed as the"
                                            + " fifth")
                            .withFix("write `" + "#".repeat(DEEPEST) + "`, or a bold first line"));
        }
    }

    private String skip(int level) {
        return written == 0
                ? "the first heading is of level " + level
                : "the heading goes from level " + written + " to " + level;
    }
}
