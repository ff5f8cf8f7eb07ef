package org.rapporteur.plugin.wordcloud.corpus.text;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/// Decodes an HTML file: by its byte order mark, else by the encoding that it declares, else as
/// UTF-8.
final class HtmlBytes {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9._:-]{1,40})");

    /// How far the declaration may be from the start; browsers look into 1024 bytes.
    private static final int HEAD = 4096;

    private HtmlBytes() {}

    static String decoded(String file, byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw Refusals.empty(file);
        }
        var charset = charset(file, bytes);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            throw new Unreadable(
                    Encodings.malformed(after(file, text), bytes[in.position()], charset.name()));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(String file, byte[] bytes) throws Unreadable {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        var declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return known(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unreadable(
                    Finding.error(
                                    "encoding",
                                    SourcePosition.of(file),
                                    "`"
                                            + file
                                            + "` declares the encoding `"
                                            + declared.group(1)
                                            + "`, which nobody knows")
                            .withFix("save the file as UTF-8"));
        }
    }

    /// What pages that declare Latin 1 are really in (WHATWG Encoding, 4.2).
    private static Charset known(String name) {
        var charset = Charset.forName(name);
        return charset.equals(StandardCharsets.ISO_8859_1)
                        || charset.equals(StandardCharsets.US_ASCII)
                ? Charset.forName("windows-1252")
                : charset;
    }

    private static SourcePosition after(String file, String text) {
        var line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        var start = text.substring(text.lastIndexOf('\n') + 1);
        return SourcePosition.of(file, line, 1 + start.codePointCount(0, start.length()));
    }
}
