package org.rapporteur.pdf.layout;

/// A font as line breaking sees it. Measures are 1/1000 of the font's size.
public interface SetFont {
    /// Distinct for each font of a document.
    String name();

    /// How far a character moves the pen.
    double advance(int codePoint);

    /// What to add between two characters that follow each other.
    default double kern(int left, int right) {
        return 0;
    }

    /// What the size of a text is multiplied with, so that it looks as large as what it stands
    /// beside.
    default double scale() {
        return 1;
    }

    /// True where characters change their shapes beside each other (Arabic, Devanagari), so that a
    /// word is measured with [#width] only.
    default boolean isShaped() {
        return false;
    }

    /// How wide a text is, shaped and kerned.
    default double width(String text) {
        double width = 0;
        int before = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            width += advance(codePoint) + (before < 0 ? 0 : kern(before, codePoint));
            before = codePoint;
        }
        return width;
    }
}
