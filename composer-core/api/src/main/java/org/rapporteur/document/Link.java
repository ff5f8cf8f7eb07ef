package org.rapporteur.document;

import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.regex.Pattern;

/// A link out of the report. Made with [Inlines#link].
///
/// ```java
/// if (Link.isAddress(row.text("url"))) {
///     Inlines.link(row.text("url"), Inlines.plain(row.text("name")));
/// }
/// ```
///
/// @param target an address as [#isAddress] knows it; the engine refuses all else
public record Link(String target, List<Inline> content, SourcePosition position) implements Inline {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(https?://[^/?#\\s\\p{Cc}][^\\s\\p{Cc}]*|mailto:[^@\\s\\p{Cc}]+@[^@\\s\\p{Cc}]+)");

    public Link {
        content = List.copyOf(content);
    }

    /// Whether a text is the address of a web site or a mailbox: `https://example.org/page`,
    /// `http:…`, `mailto:name@example.org`. Nothing else may a reader be sent to by a report.
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
