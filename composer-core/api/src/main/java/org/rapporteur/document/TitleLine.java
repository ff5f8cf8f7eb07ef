package org.rapporteur.document;

import java.util.List;

/// One line of a title block.
///
/// ```java
/// for (var line : document.titleBlock()) {
///     names.add(line.role() + ": " + Nodes.text(line.content()));
/// }
/// ```
public record TitleLine(Role role, List<Inline> content) {
    /// What a line of a title block says; the theme decides how it looks.
    public enum Role {
        ORGANIZATION,
        TITLE,
        SUBTITLE,
        /// Any further line: series, theme, place, document symbol.
        LINE,
        DATE,
        /// Figures beside the date: "28 participants".
        COUNT
    }

    public TitleLine {
        content = List.copyOf(content);
    }
}
