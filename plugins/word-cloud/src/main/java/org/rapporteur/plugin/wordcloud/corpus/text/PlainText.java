package org.rapporteur.plugin.wordcloud.corpus.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Plain text of any length, read block by block: UTF-8 with or without byte order mark, or UTF-16
/// with one. Whether UTF-8 is right shows when its words are looked for.
final class PlainText {
    private static final int CHUNK = 1 << 16;

    /// How many bytes tell what a file is.
    private static final int HEAD = 512;

    private final String file;
    private final BlockCutter cutter;

    private PlainText(String file, Consumer<Piece> pieces) {
        this.file = file;
        cutter = new BlockCutter(pieces);
    }

    static void read(String file, InputStream in, Consumer<Piece> pieces)
            throws IOException, Unreadable {
        new PlainText(file, pieces).read(in);
    }

    private void read(InputStream in) throws IOException, Unreadable {
        var head = in.readNBytes(HEAD);
        Disguise.check(file, head);
        if (isMark(head, 0xFE, 0xFF)) {
            decode(head, in, StandardCharsets.UTF_16BE);
        } else if (isMark(head, 0xFF, 0xFE)) {
            decode(head, in, StandardCharsets.UTF_16LE);
        } else {
            var mark = isMark(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            cutter.add(head, mark, head.length - mark);
            var chunk = new byte[CHUNK];
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                cutter.add(chunk, 0, read);
            }
        }
        cutter.end();
    }

    private static boolean isMark(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void decode(byte[] head, InputStream in, Charset charset)
            throws IOException, Unreadable {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var whole = new SequenceInputStream(new ByteArrayInputStream(head, 2, head.length - 2), in);
        var reader = new InputStreamReader(whole, decoder);
        var chars = new char[CHUNK];
        try {
            var kept = 0;
            for (var read = reader.read(chars, 0, CHUNK); read >= 0; ) {
                var length = kept + read;
                // the first half of a letter waits for the second
                kept = length > 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
                var bytes = new String(chars, 0, length - kept).getBytes(StandardCharsets.UTF_8);
                cutter.add(bytes, 0, bytes.length);
                chars[0] = kept == 0 ? 0 : chars[length - 1];
                read = reader.read(chars, kept, CHUNK - kept);
            }
        } catch (CharacterCodingException e) {
            throw Refusals.damaged(file, "text in UTF-16");
        }
    }
}
