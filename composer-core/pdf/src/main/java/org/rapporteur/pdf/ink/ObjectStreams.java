package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Objects that are written as soon as they are known, in object streams (ISO 32000-1, 7.5.7), with
/// numbers above those of OpenPDF. What stays in memory of each is its place, eight bytes.
///
/// A cross-reference stream of their own (7.5.8) tells where they are; that of OpenPDF, the last
/// one of the file, refers to it as the previous one.
final class ObjectStreams {
    private static final int OBJECTS_IN_STREAM = 500;

    /// Bytes of an entry: its type, the number of its stream, its index there.
    private static final int[] WIDTHS = {1, 4, 2};

    private final PdfWriter writer;
    private final int first;

    /// By number, counted from the first: the stream, or 0, and the index in it.
    private final IntList streams = new IntList();

    private final IntList indexes = new IntList();

    private PdfText header = new PdfText();
    private PdfText objects = new PdfText();
    private int held;
    private int stream;

    /// @param first a number that OpenPDF will not come to
    ObjectStreams(PdfWriter writer, int first) {
        this.writer = writer;
        this.first = first;
    }

    /// The number of an object to be written later.
    int reserve() {
        streams.add(0);
        indexes.add(0);
        return first + streams.size() - 1;
    }

    void write(int number, PdfText object) throws IOException {
        if (held == 0) {
            stream = reserve();
        }
        streams.set(number - first, stream);
        indexes.set(number - first, held);
        header.add(number).add(" ").add(objects.length()).add(" ");
        objects.add(object).add(" ");
        held++;
        if (held == OBJECTS_IN_STREAM) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (held == 0) {
            return;
        }
        int from = header.length();
        var contents = new PdfStream(header.add(objects).bytes());
        contents.put(PdfName.TYPE, PdfName.OBJSTM);
        contents.put(PdfName.N, new PdfNumber(held));
        contents.put(PdfName.FIRST, new PdfNumber(from));
        contents.flateCompress(writer.getCompressionLevel());
        writer.addToBody(contents, stream);
        header = new PdfText();
        objects = new PdfText();
        held = 0;
    }

    /// Writes what is left, and the cross-reference stream.
    ///
    /// @return the number of the cross-reference stream's first byte in the file
    int finish(PdfIndirectReference catalog, Sink sink) throws IOException {
        flush();
        // the highest number of all: OpenPDF takes the size of the file's table from it
        int number = reserve();
        writer.flush();
        long place = sink.count();
        if (place > Integer.MAX_VALUE) {
            throw new IOException("the file is larger than 2 GiB");
        }
        var table = new PdfStream(deflated());
        table.put(PdfName.TYPE, PdfName.XREF);
        table.put(PdfName.SIZE, new PdfNumber(first + streams.size()));
        table.put(PdfName.ROOT, catalog);
        table.put(PdfName.INDEX, new PdfArray(new int[] {first, streams.size()}));
        table.put(PdfName.W, new PdfArray(WIDTHS));
        table.put(PdfName.FILTER, PdfName.FLATEDECODE);
        table.put(PdfName.DECODEPARMS, upwards());
        writer.addToBody(table, number);
        return (int) place;
    }

    private static PdfDictionary upwards() {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.PREDICTOR, new PdfNumber(12));
        parameters.put(PdfName.COLUMNS, new PdfNumber(rowLength()));
        return parameters;
    }

    private static int rowLength() {
        int length = 0;
        for (int width : WIDTHS) {
            length += width;
        }
        return length;
    }

    /// Each entry as its difference from the one before (7.4.4.4): nearly all of them are alike.
    private byte[] deflated() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(writer.getCompressionLevel());
        try (var out = new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            var before = new byte[rowLength()];
            for (int i = 0; i < streams.size(); i++) {
                var row = row(i);
                out.write(2);
                for (int k = 0; k < row.length; k++) {
                    out.write(row[k] - before[k]);
                }
                before = row;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /// A stream itself is found through OpenPDF's table: here its number is free.
    private byte[] row(int i) {
        int in = streams.get(i);
        int index = indexes.get(i);
        return new byte[] {
            (byte) (in == 0 ? 0 : 2),
            (byte) (in >> 24),
            (byte) (in >> 16),
            (byte) (in >> 8),
            (byte) in,
            (byte) (index >> 8),
            (byte) index
        };
    }

    static PdfObject reference(int number) {
        return new PdfLiteral(PdfObject.INDIRECT, number + " 0 R");
    }
}
