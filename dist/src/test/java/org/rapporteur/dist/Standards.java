package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/// PDF/UA-1 and PDF/A-3a, as veraPDF sees them.
final class Standards {
    /// More failures of one rule say nothing new.
    private static final int MOST = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    static void assertKept(byte[] pdf) throws Exception {
        assertEquals(List.of(), failures(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), failures(pdf, PDFAFlavour.PDFA_3_A));
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, MOST, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + ": " + check.getMessage())
                    .toList();
        }
    }
}
