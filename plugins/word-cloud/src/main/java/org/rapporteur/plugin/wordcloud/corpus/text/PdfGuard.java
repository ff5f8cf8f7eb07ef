package org.rapporteur.plugin.wordcloud.corpus.text;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks through a PDF before it is read: a small stream can unpack to more than memory holds. What
/// counts is what really comes out of it, packed once more or not.
final class PdfGuard {
    private static final long STREAM_BYTES = 64L << 20;
    private static final long ALL_BYTES = 512L << 20;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    /// How often streams are packed into each other, at most.
    private static final int LAYERS = 3;

    private static final int CHUNK = 1 << 16;

    private final String file;
    private final byte[] bytes;
    private long all;

    private PdfGuard(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static void check(String file, byte[] bytes) throws Unreadable {
        new PdfGuard(file, bytes).check();
    }

    private void check() throws Unreadable {
        for (var at = 0; at + STREAM.length + 2 < bytes.length; at++) {
            if (isStream(at)) {
                var start = at + STREAM.length;
                start += bytes[start] == '\r' ? 1 : 0;
                start += bytes[start] == '\n' ? 1 : 0;
                if (isPacked(bytes, start)) {
                    check(start);
                }
            }
        }
    }

    /// `stream`, but not `endstream`.
    private boolean isStream(int at) {
        for (var i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at == 0 || bytes[at - 1] != 'd';
    }

    /// Whether bytes may be zlib's (RFC 1950, 2.2).
    private static boolean isPacked(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return false;
        }
        var first = bytes[at] & 0xFF;
        return (first & 0x0F) == 8 && ((first << 8) | (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    private void check(int start) throws Unreadable {
        var layers = new Inflater[LAYERS];
        layers[0] = new Inflater();
        layers[0].setInput(bytes, start, bytes.length - start);
        try {
            unpack(layers, 0, new long[LAYERS]);
        } finally {
            for (var layer : layers) {
                if (layer != null) {
                    layer.end();
                }
            }
        }
    }

    /// Unpacks what a layer has, and what is packed in that.
    private void unpack(Inflater[] layers, int depth, long[] sizes) throws Unreadable {
        var out = new byte[CHUNK];
        try {
            for (var count = layers[depth].inflate(out);
                    count > 0;
                    count = layers[depth].inflate(out)) {
                if (sizes[depth] == 0 && depth + 1 < LAYERS && isPacked(out, 0)) {
                    layers[depth + 1] = new Inflater();
                }
                sizes[depth] += count;
                all += count;
                if (sizes[depth] > STREAM_BYTES || all > ALL_BYTES) {
                    throw Refusals.unsafe(
                            file, "unpacks to more than " + (STREAM_BYTES >> 20) + " MiB");
                }
                if (depth + 1 < LAYERS && layers[depth + 1] != null) {
                    layers[depth + 1].setInput(out, 0, count);
                    unpack(layers, depth + 1, sizes);
                }
            }
        } catch (DataFormatException e) {
            // not packed in this way, or damaged: the reader finds out
            return;
        }
    }
}
