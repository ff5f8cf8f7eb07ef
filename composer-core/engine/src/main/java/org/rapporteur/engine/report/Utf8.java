package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/// Text files: UTF-8 and nothing else, so that no letter is ever guessed.
final class Utf8 {
    private static final String FIX = "save the file as UTF-8";

    private Utf8() {}

    /// The text without byte order mark, line ends as `\n`; empty after a finding.
    static Optional<String> text(byte[] bytes, String file, Consumer<Finding> findings) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.accept(
                    Finding.error("encoding", SourcePosition.of(file), "the file is UTF-16")
                            .withFix(FIX));
            return Optional.empty();
        }
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            findings.accept(malformed(bytes[in.position()] & 0xFF, text, file));
            return Optional.empty();
        }
        return Optional.of(withPlainLineEnds(withoutMark(text)));
    }

    private static Finding malformed(int wrong, String before, String file) {
        var plain = withPlainLineEnds(withoutMark(before));
        int line = 1 + (int) plain.chars().filter(c -> c == '\n').count();
        var start = plain.substring(plain.lastIndexOf('\n') + 1);
        int column = 1 + start.codePointCount(0, start.length());
        var letter = new String(new byte[] {(byte) wrong}, Charset.forName("windows-1252"));
        var hint = Character.isLetter(letter.charAt(0)) ? "; it looks like `" + letter + "`" : "";
        return Finding.error(
                        "encoding",
                        SourcePosition.of(file, line, column),
                        "byte %02X is not UTF-8%s".formatted(wrong, hint))
                .withFix(FIX);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
