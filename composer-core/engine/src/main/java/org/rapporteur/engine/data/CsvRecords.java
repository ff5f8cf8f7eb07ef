package org.rapporteur.engine.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import java.util.Arrays;

/// Turns what the CSV parser finds into rows that know where their cells stand.
final class CsvRecords extends AbstractBaseCsvCallbackHandler<RawRow> {
    private final String file;
    private final int linesBefore;
    private String[] cells = new String[16];
    private int[] starts = new int[32];
    private int count;
    private int firstLine;
    private int line;
    private int column;

    /// @param linesBefore lines of the file that the parser does not see
    CsvRecords(String file, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        firstLine = Math.toIntExact(startingLineNumber) + linesBefore;
        line = firstLine;
        column = 1;
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        makeRoom();
        cells[count] = new String(text, offset, length);
        starts[2 * count] = line;
        starts[2 * count + 1] = column;
        count++;
        if (quoted) {
            passQuoted(text, offset, length);
        } else {
            passPlain(text, offset, length);
        }
        column++;
    }

    private void passPlain(char[] text, int offset, int length) {
        column += length;
        for (int i = offset; i < offset + length; i++) {
            if (Character.isLowSurrogate(text[i])) {
                column--;
            }
        }
    }

    private void passQuoted(char[] text, int offset, int length) {
        column++;
        for (int i = offset; i < offset + length; i++) {
            char c = text[i];
            if (c == '\n' && i > offset && text[i - 1] == '\r') {
                continue;
            }
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else if (c == '"') {
                column += 2;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        column++;
    }

    private void makeRoom() {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, 2 * count);
            starts = Arrays.copyOf(starts, 4 * count);
        }
    }

    @Override
    protected RawRow buildRecord() {
        return new RawRow(
                Arrays.asList(Arrays.copyOf(cells, count)),
                new CsvPlaces(file, firstLine, Arrays.copyOf(starts, 2 * count)));
    }
}
