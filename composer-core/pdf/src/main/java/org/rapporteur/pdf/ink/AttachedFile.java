package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.document.Attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// An attachment in the PDF. It is compressed while it is made: at no time is it there as a whole.
final class AttachedFile extends PdfFileSpecification {
    /// @param fingerprint gets the contents
    AttachedFile(PdfWriter writer, Attachment attachment, PdfDate date, Fingerprint fingerprint)
            throws IOException {
        this.writer = writer;
        put(PdfName.F, new PdfString(attachment.name()));
        setUnicodeFileName(attachment.name(), true);
        addDescription(attachment.description(), true);
        put(new PdfName("AFRelationship"), new PdfName("Data"));
        var stored = writer.addToBody(stored(attachment, date, fingerprint)).getIndirectReference();
        var places = new PdfDictionary();
        places.put(PdfName.F, stored);
        places.put(PdfName.UF, stored);
        put(PdfName.EF, places);
    }

    private PdfStream stored(Attachment attachment, PdfDate date, Fingerprint fingerprint)
            throws IOException {
        var compressed = new ByteArrayOutputStream();
        var deflater = new Deflater(writer.getCompressionLevel());
        try (var out = new DeflaterOutputStream(compressed, deflater)) {
            attachment.content().writeTo(fingerprint.along(out));
            out.finish();
            var stream = new PdfStream(compressed.toByteArray());
            stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
            stream.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
            stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
            var parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, date);
            parameters.put(PdfName.SIZE, new PdfNumber(deflater.getBytesRead()));
            stream.put(PdfName.PARAMS, parameters);
            return stream;
        } finally {
            deflater.end();
        }
    }
}
