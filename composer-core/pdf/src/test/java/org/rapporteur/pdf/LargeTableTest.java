package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.plain;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Document;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;

class LargeTableTest {
    @Test
    void rowsComeAndGo() throws IOException {
        var layout = Pdf.layout(document(6_000));
        var pdf = Pdf.bytes(layout);

        assertTrue(layout.pageCount() > 100, "pages: " + layout.pageCount());
        var last = Pdf.text(pdf, layout.pageCount());
        assertTrue(last.startsWith("BPF Cybersecurity") || last.startsWith("Number Name"), last);
        assertTrue(last.contains("6000 Participant 6000"), last);
        assertEquals(List.of(), layout.findings());
    }

    /// Run with `-Xmx256m` to see that memory does not grow with the rows.
    public static void main(String... arguments) throws IOException {
        long start = System.nanoTime();
        var layout = Pdf.layout(document(Long.parseLong(arguments[0])));
        System.out.println(
                layout.pageCount() + " pages, ms " + (System.nanoTime() - start) / 1_000_000);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            PdfFile.write(layout, out);
        }
        var runtime = Runtime.getRuntime();
        System.gc();
        System.out.println(
                "ms "
                        + (System.nanoTime() - start) / 1_000_000
                        + ", MB "
                        + (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    private static Document document(long count) {
        var columns =
                List.of(
                        Demo.column("Number", TableColumn.Align.END, false),
                        Demo.column("Name", TableColumn.Align.START, true),
                        Demo.column("Group", TableColumn.Align.START, false),
                        Demo.column("Region", TableColumn.Align.START, false),
                        Demo.column("Country", TableColumn.Align.START, false),
                        Demo.column("Role", TableColumn.Align.START, false));
        return Demo.of(
                List.of(new Table("", null, columns, new Rows(count), SourcePosition.UNKNOWN)));
    }

    /// Rows that nobody holds.
    private record Rows(long count) implements TableRows {
        @Override
        public Iterator<TableRow> iterator() {
            return LongStream.rangeClosed(1, count).mapToObj(Rows::row).iterator();
        }

        private static TableRow row(long number) {
            return TableRow.body(
                    List.of(
                            plain(Long.toString(number)),
                            plain("Participant " + number),
                            plain("Civil Society"),
                            plain("APG"),
                            plain("Nepal"),
                            plain("Speaker")));
        }
    }
}
