package org.rapporteur.plugin.wordcloud.corpus.text;

import org.rapporteur.plugin.wordcloud.corpus.scan.TextBlock;

/// A part of a text: a paragraph, a page, or as much of a long text as is read at a time.
public record Piece(TextBlock block, Place place) {
    static Piece of(String text, Place place) {
        return new Piece(TextBlock.of(text), place);
    }
}
