package org.rapporteur.document;

import java.util.List;

/// The words at a table, chart or figure.
///
/// ```java
/// Blocks.table(Caption.of(request.caption("caption")), table.columns(), table.rows());
/// ```
///
/// @param label "Table 2"; empty until the engine has numbered it
public record Caption(String label, List<Inline> content) {
    public Caption {
        content = List.copyOf(content);
    }

    /// A caption that the engine will number.
    public static Caption of(List<Inline> content) {
        return new Caption("", content);
    }
}
