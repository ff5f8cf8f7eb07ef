package org.rapporteur.plugin.wordcloud.corpus;

import org.rapporteur.data.Quotation;
import org.rapporteur.plugin.wordcloud.corpus.scan.TextBlock;
import org.rapporteur.plugin.wordcloud.corpus.text.Piece;
import org.rapporteur.plugin.wordcloud.corpus.text.Place;

import java.nio.charset.StandardCharsets;

/// A piece of a text that places are quoted from.
record Context(String path, Piece piece) {
    static final Context NONE =
            new Context("", new Piece(TextBlock.of(""), new Place(Place.Kind.LINE, 1)));

    /// Bytes on each side.
    private static final int LENGTH = 90;

    /// @param start first byte of what is quoted
    Quotation quotation(int start, int end) {
        var text = piece.block().bytes();
        return new Quotation(
                piece.place().position(path, text, start),
                line(letter(start - LENGTH, 1), start).stripLeading(),
                line(start, end),
                line(end, letter(end + LENGTH, -1)).stripTrailing());
    }

    /// The nearest byte that begins a letter, within the piece.
    private int letter(int at, int step) {
        var index = Math.clamp(at, 0, piece.block().length());
        while (index > 0
                && index < piece.block().length()
                && (piece.block().bytes()[index] & 0xC0) == 0x80) {
            index += step;
        }
        return index;
    }

    private String line(int start, int end) {
        var bytes = piece.block().bytes();
        return new String(bytes, start, end - start, StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
    }
}
