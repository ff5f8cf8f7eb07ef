package org.rapporteur.pdf;

/// The kinds of text that a theme tells apart.
public enum StyleName {
    /// Running text.
    BODY,
    /// Numbers that hang beside paragraphs and list items.
    NUMBER,
    /// An explanation beside something else.
    NOTE,
    ORGANIZATION,
    TITLE,
    SUBTITLE,
    /// Any further line of the title block.
    LINE,
    /// Date and counts of the title block.
    TITLE_META,
    ANNEX_LABEL,
    ANNEX_TITLE,
    HEADING_1,
    HEADING_2,
    /// Headings of the third level and below.
    HEADING_3,
    /// Items of registers and of lists without a mark.
    NAME,
    /// Secondary words beside a name.
    DETAIL,
    TABLE,
    TABLE_HEADER,
    CAPTION,
    /// Entries of the table of contents.
    CONTENTS,
    /// Running header and footer.
    RUNNING,
    FOOTNOTE,
    CODE
}
