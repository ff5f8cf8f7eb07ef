package org.rapporteur.engine.data;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;

/// Goes once through the rows of a file.
interface RowCursor extends Closeable {
    /// The next row; null after the last.
    ///
    /// @throws Unreadable if the file cannot be read any further
    @Nullable RawRow next() throws IOException;

    /// Bytes of the file, as far as it is known how many there are.
    default long length() {
        return 0;
    }

    @Override
    default void close() throws IOException {}
}
