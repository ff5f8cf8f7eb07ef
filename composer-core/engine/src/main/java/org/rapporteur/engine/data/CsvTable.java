package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A file of separated values. It is read again for each pass, so that it can be longer than
/// memory.
final class CsvTable implements TableFile {
    private final DatasetSource source;
    private final String path;
    private final CsvHeader header;
    private final FileFormat format;
    private final List<Heading> headings;

    private CsvTable(DatasetSource source, String path, int headerRow) throws IOException {
        this.source = source;
        this.path = path;
        try (var text = TextReader.open(source, path)) {
            header = CsvHeader.find(new BufferedReader(text), headerRow, path);
            var kind = header.separator() == Separator.TAB ? "TSV" : "CSV";
            format =
                    new FileFormat(
                            kind,
                            text.encoding().label(),
                            header.separator().label(),
                            "",
                            header.line());
        }
        headings = readHeadings();
    }

    /// @param headerRow line of the headings, from 1
    static CsvTable open(DatasetSource source, String path, int headerRow) throws IOException {
        return new CsvTable(source, path, headerRow);
    }

    private List<Heading> readHeadings() throws IOException {
        try (var cursor = new CsvCursor(source, path, header)) {
            var row = cursor.next();
            if (row == null) {
                throw new Unreadable(empty());
            }
            var found = new ArrayList<Heading>();
            for (int i = 0; i < row.cells().size(); i++) {
                found.add(new Heading(CellText.trimmed(row.cells().get(i)), row.places().cell(i)));
            }
            return List.copyOf(found);
        }
    }

    private Finding empty() {
        return header.line() == 1
                ? Finding.error("empty-file", SourcePosition.of(path), path + " is empty")
                        .withFix("write the headings in its first line")
                : Finding.error(
                                "empty-file",
                                SourcePosition.of(path),
                                path + " has nothing in line " + header.line() + " or below")
                        .withFix("set `header-row` to the line of the headings");
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public FileFormat format() {
        return format;
    }

    @Override
    public RowCursor rows() throws IOException {
        var cursor = new CsvCursor(source, path, header);
        cursor.next();
        return cursor;
    }
}
