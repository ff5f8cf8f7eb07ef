package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.rapporteur.testkit.PdfStandards;

import java.util.List;

/// PDF/UA-1 and PDF/A-3a, as veraPDF sees them.
final class Standards {
    private Standards() {}

    static void assertKept(byte[] pdf) {
        assertEquals(List.of(), PdfStandards.failures(pdf));
    }
}
