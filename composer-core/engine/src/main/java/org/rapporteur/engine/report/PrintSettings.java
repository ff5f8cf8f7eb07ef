package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// How the report is printed.
///
/// @param template name or path of a report template
/// @param titleBlock lines that replace those of the template; empty: the template's own
/// @param output path of the PDF in the report folder; null: the folder's name
public record PrintSettings(
        Locale language,
        PositionedText template,
        List<PositionedText> titleBlock,
        @Nullable PositionedText output,
        Toc toc,
        AnnexNumbering annexNumbering,
        boolean justify,
        Inks inks,
        Attach attach) {
    public PrintSettings {
        titleBlock = List.copyOf(titleBlock);
    }

    /// Whether a table of contents is printed.
    public enum Toc {
        /// Where the report is long enough.
        AUTO,
        TRUE,
        FALSE
    }

    public enum AnnexNumbering {
        ROMAN,
        ARABIC,
        LETTER,
        NONE
    }

    /// What figures are printed in.
    public enum Inks {
        COLOUR,
        /// Black, with hatching.
        MONO
    }

    /// Which data the PDF carries.
    public enum Attach {
        /// The rows and columns that are printed or counted.
        USED,
        NONE
    }
}
