package org.rapporteur.pdf.ink;

/// Samples of a few bits each, packed into bytes from the left.
final class Samples {
    private Samples() {}

    /// @param bits 1, 2, 4 or 8
    static int get(byte[] packed, int index, int bits) {
        int place = index * bits;
        return packed[place / 8] >> 8 - bits - place % 8 & (1 << bits) - 1;
    }
}
