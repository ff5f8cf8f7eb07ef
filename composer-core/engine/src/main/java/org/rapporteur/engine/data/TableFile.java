package org.rapporteur.engine.data;

import java.io.IOException;
import java.util.List;

/// A file as a table: headings, and rows below them.
interface TableFile {
    /// In the order of the file.
    List<Heading> headings();

    /// The rows below the headings, from the start, each time that it is called.
    RowCursor rows() throws IOException;

    /// How the file was understood.
    FileFormat format();
}
