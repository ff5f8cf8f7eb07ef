package org.rapporteur.engine.data;

import java.util.List;
import java.util.Locale;

/// How *not applicable* is written where a vocabulary has no word of its own for it.
public final class NotApplicable {
    static final String CODE = "---";
    private static final List<String> SPELLINGS = List.of(CODE, "--", "-", "–", "—", "n/a", "n.a.");

    private NotApplicable() {}

    public static boolean isSaidBy(String text) {
        return SPELLINGS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
