package org.rapporteur.engine.data;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The right names that a wrong one was probably meant for.
public final class NearNames {
    private static final int MOST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("[-_\\s]+");

    private NearNames() {}

    /// At most three, the nearest first; of equally near ones that which comes first. Case, accents
    /// and what joins words do not count; one slip is allowed in three letters, and swapped letters
    /// are one slip.
    public static List<String> of(String wrong, Collection<String> right) {
        var key = folded(wrong);
        return right.stream()
                .filter(name -> isNear(key, folded(name)))
                .sorted(Comparator.comparingInt(name -> distance(key, folded(name))))
                .limit(MOST)
                .toList();
    }

    /// How to mend it: "write `a` or `b`"; where nothing is near: "use one of `a`, `b`, …".
    public static String fix(String wrong, Collection<String> right) {
        var near = of(wrong, right);
        if (!near.isEmpty()) {
            return near.stream().map(NearNames::ticked).collect(Collectors.joining(" or ", "write ", ""));
        }
        return right.isEmpty() ? "" : "use one of " + listed(right);
    }

    /// The names as "`a`, `b`, `c`"; after a dozen "…".
    public static String listed(Collection<String> names) {
        var some = names.stream().limit(12).map(NearNames::ticked).collect(Collectors.joining(", "));
        return names.size() > 12 ? some + ", …" : some;
    }

    static String folded(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return JOINTS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isNear(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int slips = longer < 3 ? 0 : Math.max(1, longer / 3);
        return longer <= 200
                && Math.abs(a.length() - b.length()) <= slips
                && distance(a, b) <= slips;
    }

    private static String ticked(String name) {
        return "`" + name + "`";
    }

    /// Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
