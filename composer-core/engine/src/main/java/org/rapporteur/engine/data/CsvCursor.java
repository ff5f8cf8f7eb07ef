package org.rapporteur.engine.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/// Goes through the rows of a text table, the header row first.
final class CsvCursor implements RowCursor {
    private final DatasetSource source;
    private final String path;
    private final CsvHeader header;
    private final TextReader text;
    private final Iterator<RawRow> records;

    CsvCursor(DatasetSource source, String path, CsvHeader header) throws IOException {
        this.source = source;
        this.path = path;
        this.header = header;
        text = TextReader.open(source, path);
        var lines = new BufferedReader(text, 1 << 16);
        for (int skipped = 1; skipped < header.line(); skipped++) {
            lines.readLine();
        }
        records =
                CsvReader.builder()
                        .fieldSeparator(header.separator().character())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(DatasetLimits.BUFFER)
                        .build(new CsvRecords(path, header.line() - 1), lines)
                        .iterator();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new Unreadable(QuoteDiagnosis.of(source, path, header));
        }
    }

    @Override
    public long length() {
        return text.length();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
