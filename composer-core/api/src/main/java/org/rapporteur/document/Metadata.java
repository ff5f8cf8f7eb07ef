package org.rapporteur.document;

import java.awt.ComponentOrientation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What a document says of itself.
///
/// @param language BCP 47, for example `en-GB`
/// @param date the date inside the PDF; never the clock's
/// @param producer name and version of the tool
public record Metadata(
        String title,
        String subtitle,
        String author,
        List<String> keywords,
        String language,
        Instant date,
        String producer) {
    public Metadata {
        keywords = List.copyOf(keywords);
    }

    /// Whether the language is written from right to left, so that pages are, too.
    public boolean isRightToLeft() {
        return !ComponentOrientation.getOrientation(Locale.forLanguageTag(language))
                .isLeftToRight();
    }
}
