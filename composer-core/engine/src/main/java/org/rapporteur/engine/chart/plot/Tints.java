package org.rapporteur.engine.chart.plot;

/// Grounds from nearly white to a colour, and what is written on them so that it can be read.
/// Colours are 0xRRGGBB.
///
/// @param full the ground of the greatest value
/// @param dark what is written on light grounds
record Tints(int full, int dark, double greatest) {
    private static final int WHITE = 0xffffff;

    /// Of the smallest values: seen on paper, but no more than that.
    private static final double LEAST = .08;

    /// WCAG 2.2, success criterion 1.4.3.
    private static final double READABLE = 4.5;

    /// Grounds that are told apart.
    private static final double STEPS = 1000;

    /// In proportion to the value; a little darker where neither dark nor white words could be read
    /// well.
    int ground(double value) {
        double share = LEAST + (1 - LEAST) * (greatest > 0 ? value / greatest : 0);
        double step = Math.ceil(share * STEPS);
        while (step < STEPS && !isReadable(mixed(step / STEPS))) {
            step++;
        }
        return mixed(Math.min(1, step / STEPS));
    }

    private boolean isReadable(int ground) {
        return contrast(ground, words(ground, dark)) >= READABLE;
    }

    int words(double value) {
        return words(ground(value), dark);
    }

    private static int words(int ground, int dark) {
        return contrast(ground, dark) >= contrast(ground, WHITE) ? dark : WHITE;
    }

    private int mixed(double share) {
        return mixed(full >> 16 & 0xff, share) << 16
                | mixed(full >> 8 & 0xff, share) << 8
                | mixed(full & 0xff, share);
    }

    private static int mixed(int part, double share) {
        return (int) Math.round(255 - share * (255 - part));
    }

    /// Contrast ratio of two colours (WCAG 2.2), from 1 to 21.
    static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + .05) / (darker + .05);
    }

    private static double luminance(int colour) {
        return .2126 * linear(colour >> 16 & 0xff)
                + .7152 * linear(colour >> 8 & 0xff)
                + .0722 * linear(colour & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
