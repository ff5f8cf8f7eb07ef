package org.rapporteur.document;

import java.awt.ComponentOrientation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What a document says of itself.
///
/// Its texts are one line each and hold no character that XML has not, so that all places of a file
/// in which they stand say the same.
///
/// ```java
/// names.add(document.metadata().title());
/// ```
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
        title = line(title);
        subtitle = line(subtitle);
        author = line(author);
        keywords = keywords.stream().map(Metadata::line).filter(word -> !word.isEmpty()).toList();
    }

    /// Without what is neither a character of XML (XML 1.0, 2.2) nor part of a line.
    private static String line(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(isInXml(c) ? c : ' '));
        return line.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean isInXml(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !Character.isISOControl(c) && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /// Whether the language is written from right to left, so that pages are, too.
    public boolean isRightToLeft() {
        return !ComponentOrientation.getOrientation(Locale.forLanguageTag(language))
                .isLeftToRight();
    }
}
