package org.rapporteur.pdf.layout;

/// What a [Tag] says besides its role.
public sealed interface Trait {
    /// Of a list: how its items are counted.
    record Numbering(Kind kind) implements Trait {
        /// Values of `ListNumbering` (ISO 32000-1, table 347).
        public enum Kind {
            NONE("None"),
            DISC("Disc"),
            DECIMAL("Decimal"),
            LOWER_ALPHA("LowerAlpha"),
            UPPER_ALPHA("UpperAlpha"),
            LOWER_ROMAN("LowerRoman"),
            UPPER_ROMAN("UpperRoman");

            private final String pdfName;

            Kind(String pdfName) {
                this.pdfName = pdfName;
            }

            public String pdfName() {
                return pdfName;
            }
        }
    }

    /// Of a header cell: what it heads.
    enum Scope implements Trait {
        COLUMN,
        ROW
    }

    /// Of a cell that goes over several columns.
    record Columns(int count) implements Trait {}

    /// Of a figure: what it shows, in words.
    record Alternative(String words) implements Trait {}

    /// Of words in another language than those around them.
    ///
    /// @param code BCP 47
    record Language(String code) implements Trait {}

    /// Of a link out of the report.
    ///
    /// @param words the words of the link
    record Web(String address, String words) implements Trait {}

    /// Of a link to an [Item.Anchor] of the report.
    record Place(String anchor, String words) implements Trait {}

    /// Of a note: unique in its document (ISO 14289-1, 7.9).
    record Id(String id) implements Trait {}
}
