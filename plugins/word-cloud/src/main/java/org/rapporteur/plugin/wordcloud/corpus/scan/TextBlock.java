package org.rapporteur.plugin.wordcloud.corpus.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A part of a text in UTF-8 that ends between words. Behind it stand so many zeros that eight
/// bytes can be looked at from each of its bytes on, and eight more.
///
/// @param bytes shared, not to be changed while it is scanned
/// @param length without the zeros
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TextBlock(byte[] bytes, int length) {
    /// How many zeros have to follow.
    public static final int PADDING = 24;

    public TextBlock {
        if (bytes.length < length + PADDING) {
            throw new IllegalArgumentException("a block needs " + PADDING + " zeros behind it");
        }
    }

    public static TextBlock of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TextBlock(Arrays.copyOf(bytes, bytes.length + PADDING), bytes.length);
    }
}
