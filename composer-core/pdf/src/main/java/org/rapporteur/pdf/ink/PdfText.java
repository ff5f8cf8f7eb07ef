package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfObject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// An object, or a part of one, as it stands in a file (ISO 32000-1, 7.3).
final class PdfText {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

    PdfText add(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            bytes.write(ascii.charAt(i));
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
        bytes.writeBytes(other.bytes());
        return this;
    }

    PdfText add(PdfObject object) throws IOException {
        object.toPdf(null, bytes);
        return this;
    }

    /// The entries of a dictionary, without its brackets.
    PdfText entries(PdfDictionary dictionary) throws IOException {
        for (var entry : dictionary.getKeysAndValues()) {
            add(entry.getKey()).add(" ").add(entry.getValue());
        }
        return this;
    }

    int length() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
