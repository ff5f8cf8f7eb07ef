package org.rapporteur.pdf.ink;

import java.security.SecureRandom;

/// Makes the six letters before the name of an embedded font the same each time: OpenPDF asks for
/// six numbers, and gets those that follow from the font's name.
final class SubsetPrefix extends SecureRandom {
    private static final int LETTERS = 6;

    private final double[] numbers = new double[LETTERS];
    private int asked;

    SubsetPrefix(String fontName) {
        super(null, null);
        long seed = fontName.hashCode();
        for (int i = 0; i < LETTERS; i++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            numbers[i] = (seed >>> 40) / (double) (1 << 24);
        }
    }

    @Override
    public double nextDouble() {
        return numbers[asked++ % LETTERS];
    }
}
