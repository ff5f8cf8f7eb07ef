package org.rapporteur.data;

/// Parts of a whole in percent.
///
/// ```java
/// labels.percent(Share.percent(5, 12)); // "42%"
/// ```
public final class Share {
    private Share() {}

    /// `100 · count / total` rounded half up; 0 of nothing is 0. Shares are never forced to add up
    /// to 100.
    public static long percent(long count, long total) {
        if (count < 0 || total < 0 || count > total) {
            throw new IllegalArgumentException(count + " is no part of " + total);
        }
        return total == 0 ? 0 : Math.floorDiv(200 * count + total, 2 * total);
    }
}
