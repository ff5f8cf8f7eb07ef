package org.rapporteur.engine.check.claim;

import org.rapporteur.engine.check.claim.Counted.Bound;

/// Whether a share in percent is that of a part in a whole.
final class Shares {
    private Shares() {}

    /// A share may be rounded either way.
    static boolean agree(Bound bound, long percent, long part, long whole) {
        if (whole == 0) {
            return percent == 0;
        }
        double exact = 100.0 * part / whole;
        return switch (bound) {
            case EXACTLY -> Math.abs(exact - percent) < 1;
            case ABOUT -> Math.abs(exact - percent) <= 5;
            case AT_LEAST -> exact > percent - 1;
            case AT_MOST -> exact < percent + 1;
        };
    }
}
