package org.rapporteur.engine.check.names;

/// Whether two words are one with a slip of the pen.
final class Spelling {
    private Spelling() {}

    /// The longer a word, the more letters may differ: one of four, two of nine, three of eleven;
    /// the first letter never. Words with digits have to be the same.
    ///
    /// @param alone whether nothing else speaks for the two being one
    static boolean areAlike(String a, String b, boolean alone) {
        if (hasDigit(a) || hasDigit(b)) {
            return false;
        }
        if (!alone && Transliteration.areAlike(a, b)) {
            return true;
        }
        int length = Math.max(a.length(), b.length());
        int most =
                alone
                        ? (length >= 7 ? 1 : 0)
                        : length >= 11 ? 3 : length >= 9 ? 2 : length >= 4 ? 1 : 0;
        if (most == 0
                || a.charAt(0) != b.charAt(0)
                || Math.abs(a.length() - b.length()) > most
                || areGenders(a, b)) {
            return false;
        }
        return distance(a, b, most) <= most;
    }

    /// "lucia" and "lucio".
    private static boolean areGenders(String a, String b) {
        int last = a.length() - 1;
        return a.length() == b.length()
                && a.regionMatches(0, b, 0, last)
                && (a.charAt(last) == 'a' && b.charAt(last) == 'o'
                        || a.charAt(last) == 'o' && b.charAt(last) == 'a');
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// Letters to insert, delete, change or swap with the next (Damerau 1964, in its restricted
    /// form); anything above `most` where it is more than that.
    static int distance(String a, String b, int most) {
        var before = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        var next = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
                least = Math.min(least, next[j]);
            }
            if (least > most) {
                return most + 1;
            }
            var free = before;
            before = row;
            row = next;
            next = free;
        }
        return row[b.length()];
    }
}
