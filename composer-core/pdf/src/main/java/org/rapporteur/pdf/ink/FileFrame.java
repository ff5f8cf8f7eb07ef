package org.rapporteur.pdf.ink;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.rapporteur.document.Attachment;
import org.rapporteur.document.Metadata;
import org.rapporteur.pdf.Theme;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;

/// What a file has besides its pages: versions, metadata, colour profile, attachments. OpenPDF's
/// own conformance switches stay off: they check for older standards than those that we follow.
final class FileFrame {
    private static final int COMPRESSION = 6;
    private static final String PROFILE = "sRGB IEC61966-2.1";

    private final PdfWriter writer;
    private final Metadata metadata;

    FileFrame(PdfWriter writer, Metadata metadata) {
        this.writer = writer;
        this.metadata = metadata;
    }

    void beforeOpening() {
        writer.setFullCompression();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setCompressionLevel(COMPRESSION);
        writer.setCloseStream(false);
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
    }

    void afterOpening() throws IOException {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, Traits.text(metadata.title()));
        info.put(PdfName.PRODUCER, Traits.text(metadata.producer()));
        info.put(PdfName.CREATOR, Traits.text(metadata.producer()));
        if (!metadata.author().isEmpty()) {
            info.put(PdfName.AUTHOR, Traits.text(metadata.author()));
        }
        if (!metadata.subtitle().isEmpty()) {
            info.put(PdfName.SUBJECT, Traits.text(metadata.subtitle()));
        }
        if (!metadata.keywords().isEmpty()) {
            var keywords = String.join(", ", metadata.keywords());
            info.put(PdfName.KEYWORDS, Traits.text(keywords));
        }
        info.put(PdfName.CREATIONDATE, date(metadata.date()));
        info.put(PdfName.MODDATE, date(metadata.date()));
        writer.setXmpMetadata(Xmp.of(metadata));
        outputIntent();
    }

    private static PdfDate date(Instant instant) {
        return new PdfDate(GregorianCalendar.from(instant.atZone(ZoneOffset.UTC)));
    }

    private void outputIntent() throws IOException {
        try (var in = Theme.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("the colour profile is not in the jar");
            }
            var profile = new PdfICCBased(ICC_Profile.getInstance(in.readAllBytes()), COMPRESSION);
            var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(PROFILE));
            intent.put(PdfName.INFO, new PdfString(PROFILE));
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        }
    }

    /// Embeds files in the order of their names.
    void attach(List<Attachment> attachments, Fingerprint fingerprint) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var files = new PdfArray();
        var sorted = attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList();
        for (var attachment : sorted) {
            var file = new AttachedFile(writer, attachment, date(metadata.date()), fingerprint);
            writer.addFileAttachment(attachment.name(), file);
            files.add(file.getReference());
        }
        writer.getExtraCatalog().put(new PdfName("AF"), files);
    }

    /// The identifier is the same for the same contents.
    void identify(byte[] fingerprint) {
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(fingerprint, fingerprint));
    }
}
