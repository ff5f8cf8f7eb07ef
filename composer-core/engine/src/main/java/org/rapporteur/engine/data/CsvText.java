package org.rapporteur.engine.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes CSV that a spreadsheet can open without running anything.
public final class CsvText {
    /// What makes a spreadsheet take a text for a formula (OWASP, CSV injection).
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;

    /// @param out gets UTF-8; stays open
    public CsvText(OutputStream out) {
        csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(out, StandardCharsets.UTF_8);
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvText::harmless).toList());
    }

    /// Hands on all that was written.
    public void flush() throws IOException {
        csv.flush();
    }

    private static String harmless(String cell) {
        if (cell.isEmpty() || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 || isNumber(cell)) {
            return cell;
        }
        return "'" + cell;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    }
}
