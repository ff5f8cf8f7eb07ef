package org.rapporteur.plugin.wordcloud.corpus.scan;

/// Says that a text is not in UTF-8.
public final class MalformedText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int at;

    /// @param at index of the first wrong byte in its block
    MalformedText(int at) {
        super("byte " + at + " is not UTF-8");
        this.at = at;
    }

    public int at() {
        return at;
    }
}
