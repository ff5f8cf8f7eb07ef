package org.rapporteur.engine.chart.plot;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/// How an area looks.
///
/// @param colour 0xRRGGBB
record Fill(int colour, Hatch hatch) {
    static Fill solid(int colour) {
        return new Fill(colour, Hatch.SOLID);
    }

    /// Draws its lines upon an area that JFreeChart has filled.
    void upon(Rectangle2D area, Plate plate) {
        hatch.marks(area, colour).forEach(plate::mark);
    }

    /// What JFreeChart fills it with: nothing where lines are drawn upon it.
    Color paint() {
        return hatch == Hatch.SOLID ? new Color(colour) : new Color(0, 0, 0, 0);
    }
}
