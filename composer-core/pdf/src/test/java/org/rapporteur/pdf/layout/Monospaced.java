package org.rapporteur.pdf.layout;

import org.rapporteur.document.FontCut;

/// A font whose characters are all half as wide as high, so that tests can count them.
final class Monospaced implements Metrics, SetFont {
    @Override
    public SetFont font(FontCut cut, int codePoint) {
        return this;
    }

    @Override
    public double capHeight(FontCut cut) {
        return 700;
    }

    @Override
    public String name() {
        return "monospaced";
    }

    @Override
    public double advance(int codePoint) {
        return Directions.isControl(codePoint) ? 0 : 500;
    }
}
