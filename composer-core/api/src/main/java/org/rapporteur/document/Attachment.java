package org.rapporteur.document;

import java.io.IOException;
import java.io.OutputStream;

/// A file that travels inside the PDF: the data that it prints.
///
/// ```java
/// for (var attachment : document.attachments()) {
///     names.add(attachment.name()); // "contributions.csv"
/// }
/// ```
///
/// @param content asked for when the PDF is written; the same bytes each time
public record Attachment(String name, String mediaType, String description, Content content) {
    /// Writes the bytes of a file, which may be more than the memory holds.
    @FunctionalInterface
    public interface Content {
        /// Writes them all; the stream stays open.
        void writeTo(OutputStream out) throws IOException;
    }

    public static Attachment of(String name, String mediaType, String description, byte[] bytes) {
        return new Attachment(name, mediaType, description, out -> out.write(bytes));
    }
}
