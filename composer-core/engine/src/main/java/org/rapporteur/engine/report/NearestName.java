package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that was probably meant.
public final class NearestName {
    private static final int LONGEST = 200;
    private static final int SHORTEST_PREFIX = 3;

    private NearestName() {}

    /// The nearest of the right names: at most two slips away (a letter too many, missing, wrong,
    /// or two swapped; one slip in a name of up to four letters), or one is the beginning of the
    /// other. Case, `-` and `_` do not count. Of equals the first in the collection's order.
    public static Optional<String> of(String wrong, Collection<String> right) {
        var wanted = folded(wrong);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        @Nullable String best = null;
        int least = Integer.MAX_VALUE;
        for (var name : right) {
            int slips = slips(wanted, folded(name));
            if (slips < least) {
                best = name;
                least = slips;
            }
        }
        return Optional.ofNullable(best);
    }

    /// How far off a name is; the greatest integer where it is another name.
    private static int slips(String wanted, String name) {
        int allowed = wanted.length() <= 4 ? 1 : 2;
        int distance = distance(wanted, name);
        if (distance <= allowed) {
            return distance;
        }
        return isPrefix(wanted, name) ? allowed + 1 : Integer.MAX_VALUE;
    }

    private static boolean isPrefix(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_PREFIX
                && (one.startsWith(other) || other.startsWith(one));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Damerau–Levenshtein distance in its restricted form: no part is edited twice.
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                rows[i][j] = cheapest(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int cheapest(int[][] rows, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int edited = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
        int least = Math.min(edited, rows[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
