package org.rapporteur.pdf.proof;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;

/// The two places where a PDF speaks of itself say the same.
final class MetadataProof {
    private final List<String> faults = new ArrayList<>();

    private MetadataProof() {}

    static List<String> faults(PDDocument pdf) throws IOException {
        var proof = new MetadataProof();
        var info = pdf.getDocumentInformation();
        var xmp = XmpText.of(pdf);
        proof.same("title", info.getTitle(), xmp.alternative("dc:title"));
        proof.same("author", info.getAuthor(), xmp.item("dc:creator"));
        proof.same("subject", info.getSubject(), xmp.alternative("dc:description"));
        proof.same("keywords", info.getKeywords(), xmp.text("pdf:Keywords"));
        proof.same("producer", info.getProducer(), xmp.text("pdf:Producer"));
        proof.same("creator", info.getCreator(), xmp.text("xmp:CreatorTool"));
        proof.same("creation date", instant(info.getCreationDate()), xmp.text("xmp:CreateDate"));
        proof.same(
                "date of change", instant(info.getModificationDate()), xmp.text("xmp:ModifyDate"));
        proof.same("language", pdf.getDocumentCatalog().getLanguage(), xmp.item("dc:language"));
        if (info.getTitle() == null || info.getTitle().isBlank()) {
            proof.faults.add("there is no title");
        }
        return proof.faults;
    }

    private static String instant(@Nullable Calendar calendar) {
        return calendar == null ? "" : Instant.ofEpochMilli(calendar.getTimeInMillis()).toString();
    }

    private void same(String what, @Nullable String info, @Nullable String xmp) {
        if (!Objects.equals(info, xmp)) {
            faults.add("the " + what + " is “" + info + "” in Info, “" + xmp + "” in XMP");
        }
    }
}
