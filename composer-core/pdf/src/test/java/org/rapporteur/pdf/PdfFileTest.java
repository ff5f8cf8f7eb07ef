package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.document.Inlines.crossReference;
import static org.rapporteur.document.Inlines.link;
import static org.rapporteur.document.Inlines.plain;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Blocks;
import org.rapporteur.document.Contents;
import org.rapporteur.document.Figure;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Picture;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.document.TableRows;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.proof.TagTree;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

class PdfFileTest {
    @Test
    void aFullDiskIsTheErrorThatTheCallerSees() {
        var full = new IOException("no space left on device");
        var disk =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw full;
                    }
                };
        var layout = Pdf.layout(Demo.document());

        assertSame(full, assertThrows(IOException.class, () -> PdfFile.write(layout, disk)));
    }

    @Test
    void soItIsWhereverTheDiskGetsFull() throws IOException {
        var body = new ArrayList<>(Demo.body());
        body.add(picture(noise()));
        var layout = Pdf.layout(Demo.document(body, Demo.annexes(), Contents.NEVER, null));
        int size = Pdf.bytes(layout).length;
        for (int room = 0; room < size; room += size / 50) {
            var disk = new SmallDisk(room);
            var error = assertThrows(IOException.class, () -> PdfFile.write(layout, disk));
            assertSame(disk.full, error, "with room for " + room);
        }
        PdfFile.write(layout, new SmallDisk(size));
    }

    /// A picture that takes some room however it is packed.
    private static byte[] noise() throws IOException {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 200 * 200; i++) {
            image.setRGB(i % 200, i / 200, random.nextInt());
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static final class SmallDisk extends OutputStream {
        final IOException full = new IOException("no space left on device");
        private int room;

        SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw full;
            }
        }
    }

    @Test
    void aPictureIsDrawn() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        var layout = Pdf.layout(Demo.of(List.of(picture(png.toByteArray()))));

        assertEquals(List.of(), layout.findings());
        assertTrue(TagTree.of(Pdf.bytes(layout)).contains("Figure Alt=\"A square\" BBox"));
    }

    @Test
    void aBrokenPictureIsAFinding() throws IOException {
        for (var bytes : List.of(new byte[0], new byte[] {(byte) 0xff, (byte) 0xd8})) {
            var layout = Pdf.layout(Demo.of(List.of(picture(bytes))));

            assertEquals("unreadable-image", rules(layout));
            Pdf.bytes(layout);
        }
    }

    @Test
    void linksNeedWordsAndPlaces() {
        var layout =
                Pdf.layout(
                        Demo.of(
                                List.of(
                                        Blocks.paragraph(
                                                List.of(
                                                        link("https://example.org/", List.of()),
                                                        crossReference(
                                                                "nowhere", plain("there")))))));

        assertEquals("empty-link unknown-target", rules(layout));
        assertEquals(
                "nothing in the report has the id `nowhere`",
                layout.findings().getLast().message());
    }

    @Test
    void headingsDoNotSkipALevel() {
        var layout = Pdf.layout(Demo.of(List.of(Blocks.heading(2, plain("Deep")))));

        assertEquals("heading-order", rules(layout));
        assertEquals("make it a heading of level 1", layout.findings().getFirst().fix());
    }

    @Test
    void aTableWiderThanThePageIsAFinding() {
        var columns = new ArrayList<TableColumn>();
        var cells = new ArrayList<List<Inline>>();
        for (int i = 0; i < 12; i++) {
            columns.add(Demo.column("Intergovernmental", TableColumn.Align.START, i == 0));
            cells.add(plain("x"));
        }
        var rows = TableRows.of(List.of(TableRow.body(cells)));
        var table = new Table("", null, columns, rows, SourcePosition.UNKNOWN);

        assertTrue(rules(Pdf.layout(Demo.of(List.of(table)))).startsWith("table-too-wide"));
    }

    @Test
    void aTotalStandsBelowNumbersAlignedOnTheirMark() throws IOException {
        var rows =
                TableRows.of(
                        List.of(
                                TableRow.body(List.of(plain("APG"), plain("8.25"), plain("32"))),
                                TableRow.body(List.of(plain("EEG"), plain("17.5"), plain("8"))),
                                new TableRow(
                                        TableRow.Kind.TOTAL,
                                        List.of(plain("All"), plain("25.75"), plain("40")))));
        var table =
                new Table(
                        "",
                        null,
                        List.of(
                                Demo.column("Region", TableColumn.Align.START, true),
                                Demo.column("Mean", TableColumn.Align.DECIMAL, false),
                                Demo.column("Count", TableColumn.Align.END, false)),
                        rows,
                        SourcePosition.UNKNOWN);
        var pdf = Pdf.bytes(Demo.of(List.of(table)));
        Pdf.keep(pdf, "total.pdf");

        assertTrue(
                Pdf.text(pdf, 1).contains("Region Mean Count\nAPG 8.25 32\nEEG 17.5 8\nAll"),
                Pdf.text(pdf, 1));
    }

    private static Block picture(byte[] bytes) {
        return new Figure(
                "", null, new Picture(bytes, 100, 100), "A square", null, SourcePosition.UNKNOWN);
    }

    private static String rules(Layout layout) {
        return String.join(" ", layout.findings().stream().map(finding -> finding.rule()).toList());
    }
}
