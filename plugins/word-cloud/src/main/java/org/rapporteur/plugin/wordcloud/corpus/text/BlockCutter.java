package org.rapporteur.plugin.wordcloud.corpus.text;

import org.rapporteur.plugin.wordcloud.corpus.scan.TextBlock;

import java.util.Arrays;
import java.util.function.Consumer;

/// Cuts a stream of UTF-8 into blocks that end between sentences, or at least between words.
final class BlockCutter {
    /// Bytes of a block, at most.
    private static final int SIZE = 1 << 20;

    private final Consumer<Piece> pieces;
    private byte[] buffer = new byte[1 << 12];
    private int length;
    private int line = 1;

    BlockCutter(Consumer<Piece> pieces) {
        this.pieces = pieces;
    }

    void add(byte[] bytes, int from, int count) {
        if (buffer.length < length + count + TextBlock.PADDING) {
            buffer = Arrays.copyOf(buffer, (length + count) * 2 + TextBlock.PADDING);
        }
        System.arraycopy(bytes, from, buffer, length, count);
        length += count;
        if (length >= SIZE) {
            cut(place());
        }
    }

    void end() {
        cut(length);
    }

    private void cut(int end) {
        if (end == 0) {
            return;
        }
        var rest = Arrays.copyOfRange(buffer, end, buffer.length);
        Arrays.fill(buffer, end, Math.min(buffer.length, end + TextBlock.PADDING), (byte) 0);
        pieces.accept(new Piece(new TextBlock(buffer, end), Place.line(line)));
        line += lines(buffer, end);
        buffer = rest.length < TextBlock.PADDING ? Arrays.copyOf(rest, TextBlock.PADDING) : rest;
        length -= end;
    }

    private static int lines(byte[] text, int end) {
        var lines = 0;
        for (var i = 0; i < end; i++) {
            lines += text[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /// Where to cut: after a sentence or a blank line, else after a space or a Chinese stop, else
    /// before a letter; in the second half of the block.
    private int place() {
        var space = 0;
        for (var i = length - 1; i > length / 2; i--) {
            if (isSpace(buffer[i])) {
                if (".!?\n".indexOf(buffer[i - 1]) >= 0) {
                    return i + 1;
                }
                space = space == 0 ? i + 1 : space;
            } else if (isChineseStop(i) && space == 0) {
                space = i + 1;
            }
        }
        return space == 0 ? letter() : space;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    private boolean isChineseStop(int at) {
        return buffer[at] == (byte) 0x82
                && buffer[at - 1] == (byte) 0x80
                && buffer[at - 2] == (byte) 0xE3;
    }

    private int letter() {
        var at = length - 1;
        while (at > length / 2 && (buffer[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }
}
