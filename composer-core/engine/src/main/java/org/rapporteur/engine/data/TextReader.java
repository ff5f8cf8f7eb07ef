package org.rapporteur.engine.data;

import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.Locale;

/// Reads a text file strictly: a byte that does not belong to its encoding ends the reading with an
/// [Unreadable] that says where it stands. The byte order mark is no part of the text.
final class TextReader extends Reader {
    private static final int CHUNK = 1 << 16;
    private static final int SMALLEST = 1 << 10;
    private final String file;
    private final InputStream in;
    private final ByteBuffer bytes;
    private final CharBuffer chars;
    private final TextEncoding encoding;
    private final CharsetDecoder decoder;
    private final TextPlace place = new TextPlace();
    private boolean ended;
    private final long expected;
    private long bytesRead;

    private TextReader(String file, InputStream in) throws IOException {
        this.file = file;
        this.in = in;
        expected = in.available();
        int chunk = Math.clamp(expected + 1L, SMALLEST, CHUNK);
        bytes = ByteBuffer.allocate(chunk);
        chars = CharBuffer.allocate(chunk).limit(0);
        bytes.limit(0);
        fill();
        var disguise = Disguise.ofText(file, bytes);
        if (disguise != null) {
            throw new Unreadable(disguise);
        }
        encoding = TextEncoding.skipMark(bytes);
        decoder =
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static TextReader open(DatasetSource source, String path) throws IOException {
        var in = source.open(path);
        try {
            return new TextReader(path, in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    TextEncoding encoding() {
        return encoding;
    }

    /// Bytes of the file: as many as the system promised, or as have come.
    long length() {
        return Math.max(expected, bytesRead);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /// Whether there is more to come.
    private boolean decode() throws IOException {
        if (ended && !bytes.hasRemaining()) {
            return false;
        }
        chars.clear();
        var result = decoder.decode(bytes, chars, ended);
        chars.flip();
        place.pass(chars.array(), chars.limit());
        if (result.isError()) {
            throw new Unreadable(malformed(result));
        }
        if (result.isUnderflow() && !ended) {
            fill();
        }
        return true;
    }

    private void fill() throws IOException {
        bytes.compact();
        while (bytes.hasRemaining() && !ended) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + count);
                bytesRead += count;
            }
        }
        bytes.flip();
    }

    private Finding malformed(CoderResult result) {
        var wrong = new byte[Math.min(result.length(), bytes.remaining())];
        bytes.get(bytes.position(), wrong);
        var name = encoding.charset().name();
        var message =
                "byte "
                        + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong)
                        + " is not "
                        + name
                        + windowsLetter(wrong);
        return Finding.error("encoding", place.position(file), message)
                .withFix(
                        file.toLowerCase(Locale.ROOT).endsWith("sv")
                                ? "save the file as UTF-8 (in Excel: Save As, CSV UTF-8)"
                                : "save the file as UTF-8");
    }

    private static String windowsLetter(byte[] wrong) {
        if (!Charset.isSupported("windows-1252")) {
            return "";
        }
        var letter = new String(wrong, 0, 1, Charset.forName("windows-1252"));
        return Character.isLetter(letter.codePointAt(0))
                ? " (in Windows-1252 it is `" + letter + "`)"
                : "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
