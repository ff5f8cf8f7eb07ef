package org.rapporteur.document;

/// One cut of one of the theme's faces.
///
/// ```java
/// request.style().width("Acme Ltd", FontCut.SANS_STRONG, 9);
/// ```
public record FontCut(Face face, boolean strong, boolean italic) {
    /// The faces that a theme has.
    public enum Face {
        /// Running text and names.
        TEXT,
        /// Headings, tables, captions, charts, running header and footer.
        SANS,
        /// Code.
        MONO
    }

    public static final FontCut TEXT = new FontCut(Face.TEXT, false, false);
    public static final FontCut SANS = new FontCut(Face.SANS, false, false);
    public static final FontCut SANS_STRONG = new FontCut(Face.SANS, true, false);
    public static final FontCut MONO = new FontCut(Face.MONO, false, false);

    public FontCut asStrong() {
        return new FontCut(face, true, italic);
    }

    public FontCut asItalic() {
        return new FontCut(face, strong, true);
    }
}
