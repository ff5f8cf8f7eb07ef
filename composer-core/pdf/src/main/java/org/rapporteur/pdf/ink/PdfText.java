package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfObject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// An object, or a part of one, as it stands in a file (ISO 32000-1, 7.3).
final class PdfText {
    private byte[] bytes = new byte[64];
    private int length;

    PdfText add(String ascii) {
        makeRoom(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    PdfText add(int number) {
        return add(Integer.toString(number));
    }

    /// Refers to an object: `12 0 R`.
    PdfText reference(int number) {
        return add(number).add(" 0 R");
    }

    PdfText add(PdfText other) {
        makeRoom(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    PdfText add(PdfObject object) throws IOException {
        var written = new ByteArrayOutputStream();
        object.toPdf(null, written);
        makeRoom(written.size());
        System.arraycopy(written.toByteArray(), 0, bytes, length, written.size());
        length += written.size();
        return this;
    }

    /// The entries of a dictionary, without its brackets.
    PdfText entries(PdfDictionary dictionary) throws IOException {
        for (var entry : dictionary.getKeysAndValues()) {
            add(entry.getKey()).add(" ").add(entry.getValue());
        }
        return this;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
