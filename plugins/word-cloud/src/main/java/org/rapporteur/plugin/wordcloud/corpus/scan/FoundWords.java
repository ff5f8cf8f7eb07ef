package org.rapporteur.plugin.wordcloud.corpus.scan;

import java.util.Arrays;

/// The words of a piece of text, with their places in its bytes.
final class FoundWords {
    private final WordTable table;
    private final String piece;
    private final int length;
    private int[] words = new int[3];
    private int size;
    private int bytes;
    private int chars;
    private int counted;

    /// @param piece as it is written; empty where places are not known, because it was written
    ///   otherwise
    /// @param length in bytes
    FoundWords(WordTable table, String piece, int length) {
        this.table = table;
        this.piece = piece;
        this.length = length;
    }

    /// @param start in the piece without its line ends, in characters
    void add(String word, int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = table.number(word);
        words[size++] = piece.isEmpty() ? 0 : at(start);
        words[size++] = piece.isEmpty() ? length : at(end);
    }

    /// Where a character stands in the bytes; asked for from left to right.
    private int at(int index) {
        while (counted < index || isLineEnd()) {
            var c = piece.charAt(chars++);
            counted += c == '\n' || c == '\r' ? 0 : 1;
            // a pair of surrogates takes four bytes
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    private boolean isLineEnd() {
        return chars < piece.length() && "\r\n".indexOf(piece.charAt(chars)) >= 0;
    }

    int[] listed() {
        return Arrays.copyOf(words, size);
    }
}
