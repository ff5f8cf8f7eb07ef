package org.rapporteur.engine.data;

import org.rapporteur.data.Noun;

/// What the rows of a dataset are called, told from its name.
final class Nouns {
    private Nouns() {}

    /// `action_items` → action item, action items. A name that is no English plural is used as it
    /// is for both.
    static Noun of(String dataset) {
        var plural = dataset.replace('_', ' ').strip();
        return new Noun(singular(plural), plural);
    }

    private static String singular(String plural) {
        int length = plural.length();
        if (plural.endsWith("ies") && length > 4) {
            return plural.substring(0, length - 3) + "y";
        }
        if (plural.endsWith("sses")
                || plural.endsWith("shes")
                || plural.endsWith("ches")
                || plural.endsWith("xes")) {
            return plural.substring(0, length - 2);
        }
        return plural.endsWith("s") && !plural.endsWith("ss") && !plural.endsWith("us")
                ? plural.substring(0, length - 1)
                : plural;
    }
}
