package org.rapporteur.pdf.proof;

import org.apache.pdfbox.Loader;
import org.rapporteur.document.Document;
import org.rapporteur.pdf.Theme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with a PDF that a validator of PDF/UA and PDF/A does not see.
public final class Proof {
    private Proof() {}

    /// The faults of a PDF, one sentence each; empty for a sound one.
    ///
    /// @param sheet whose margins the text keeps
    public static List<String> faults(byte[] pdf, Theme.Page sheet) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var read = ReadBack.of(document);
            var faults = new ArrayList<>(read.faults);
            faults.addAll(ParentTreeProof.faults(read));
            faults.addAll(IdentifierProof.faults(read));
            faults.addAll(RoleProof.faults(read));
            faults.addAll(OrderProof.faults(read));
            faults.addAll(PlaceProof.faults(read, sheet));
            faults.addAll(TargetProof.faults(read));
            faults.addAll(MetadataProof.faults(document));
            return faults;
        }
    }

    /// All that is read aloud, in its order, single spaces between the words: figures as the words
    /// for those who cannot see them.
    public static String words(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return StructureWords.heard(ReadBack.of(read)).toString();
        }
    }

    /// Where the PDF says other words than the document, or in another order; empty where it says
    /// the same.
    public static List<String> differences(byte[] pdf, Document document) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return Words.differences(
                    DocumentWords.of(document), StructureWords.of(ReadBack.of(read)));
        }
    }
}
