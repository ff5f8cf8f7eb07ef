package org.rapporteur.testkit;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// PDF/UA-1 and PDF/A-3a, as veraPDF sees them.
public final class PdfStandards {
    /// More failures of one rule say nothing new.
    private static final int MOST = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    /// What the PDF does not keep, one line each: the clause of the standard, and what it says.
    ///
    /// @return empty for a PDF that keeps both standards
    public static List<String> failures(byte[] pdf) {
        var failures = new ArrayList<>(failures(pdf, PDFAFlavour.PDFUA_1));
        failures.addAll(failures(pdf, PDFAFlavour.PDFA_3_A));
        return failures;
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, MOST, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check ->
                            flavour.getId()
                                    + " "
                                    + check.getRuleId().getClause()
                                    + ": "
                                    + check.getMessage())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }
}
