package org.rapporteur.pdf.layout;

/// Standard structure types (ISO 32000-1, 14.8.4) that a report uses.
public enum Role {
    DOCUMENT("Document"),
    SECT("Sect"),
    DIV("Div"),
    P("P"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    FIGURE("Figure"),
    CAPTION("Caption"),
    LINK("Link"),
    REFERENCE("Reference"),
    SPAN("Span"),
    NOTE("Note"),
    BLOCK_QUOTE("BlockQuote"),
    CODE("Code"),
    TOC("TOC"),
    TOCI("TOCI");

    private final String pdfName;

    Role(String pdfName) {
        this.pdfName = pdfName;
    }

    /// Its name in a PDF.
    public String pdfName() {
        return pdfName;
    }

    /// Of a heading; 1 is the title's level. Levels deeper than 6 count as 6.
    static Role heading(int level) {
        return valueOf("H" + Math.min(level, 6));
    }
}
