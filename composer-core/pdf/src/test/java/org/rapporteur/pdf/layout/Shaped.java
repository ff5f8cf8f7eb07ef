package org.rapporteur.pdf.layout;

/// A font whose words are measured as a whole; every character is half its size wide.
final class Shaped implements SetFont {
    @Override
    public String name() {
        return "shaped";
    }

    @Override
    public double advance(int codePoint) {
        return 500;
    }

    @Override
    public boolean isShaped() {
        return true;
    }
}
