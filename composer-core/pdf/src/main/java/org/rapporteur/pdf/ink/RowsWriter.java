package org.rapporteur.pdf.ink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Compresses rows of samples, each as its difference to the row above (predictor 15 of a PDF, ISO
/// 32000-1, 7.4.4.4).
final class RowsWriter {
    private static final int UP = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater();
    private final DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater);
    private final byte[] above;
    private final byte[] difference;

    RowsWriter(int rowBytes) {
        above = new byte[rowBytes];
        difference = new byte[rowBytes];
    }

    void add(byte[] row) throws IOException {
        for (int i = 0; i < above.length; i++) {
            difference[i] = (byte) (row[i] - above[i]);
            above[i] = row[i];
        }
        out.write(UP);
        out.write(difference);
    }

    byte[] finish() throws IOException {
        out.close();
        deflater.end();
        return bytes.toByteArray();
    }
}
