package org.rapporteur.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.document.FontCut;
import org.rapporteur.pdf.ink.Fonts;
import org.rapporteur.pdf.layout.SetFont;

class KerningTest {
    private final Fonts fonts = new Fonts(new BundledFonts());

    @Test
    void openCapitalsStandNearer() {
        assertTrue(kern(FontCut.TEXT, "To") < -20, "To: " + kern(FontCut.TEXT, "To"));
        assertTrue(kern(FontCut.TEXT, "AV") < -20, "AV: " + kern(FontCut.TEXT, "AV"));
        assertTrue(kern(FontCut.SANS, "Ty") < -20, "Ty: " + kern(FontCut.SANS, "Ty"));
        assertTrue(kern(FontCut.SANS, "П,") <= 0);
    }

    @Test
    void straightLettersKeepTheirDistance() {
        assertEquals(0, kern(FontCut.TEXT, "nn"));
        assertEquals(0, kern(FontCut.SANS, "HI"));
    }

    /// In tables, figures stand below each other.
    @Test
    void figuresAreAllAsWide() {
        var font = font(FontCut.SANS);
        for (char digit = '0'; digit <= '9'; digit++) {
            assertEquals(font.advance('0'), font.advance(digit), "figure " + digit);
            assertEquals(0, font.kern('1', digit), "figures 1" + digit);
        }
    }

    private double kern(FontCut cut, String pair) {
        return font(cut).kern(pair.charAt(0), pair.charAt(1));
    }

    private SetFont font(FontCut cut) {
        return java.util.Objects.requireNonNull(fonts.font(cut, 'a'));
    }
}
