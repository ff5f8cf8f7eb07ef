package org.rapporteur.engine.check.names;

import java.util.List;

/// A name taken apart.
///
/// @param bare as written, without honorific and what stands in brackets
/// @param honorific folded: "mr"; empty for none
/// @param words of the name, folded; at most [#MOST]
/// @param isOrganization whether it is an organization's
public record Name(String bare, String honorific, List<String> words, boolean isOrganization) {
    static final int MOST = 12;

    public Name {
        words = List.copyOf(words);
    }

    /// All its letters.
    String letters() {
        return String.join("", words);
    }

    boolean isInitial(int word) {
        return words.get(word).codePointCount(0, words.get(word).length()) == 1;
    }

    String last() {
        return words.getLast();
    }
}
