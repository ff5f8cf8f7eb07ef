package org.rapporteur.plugin.wordcloud.corpus.text;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.plugin.wordcloud.corpus.scan.MalformedText;

import java.nio.charset.Charset;

/// What is said about bytes that are no letters of their encoding.
public final class Encodings {
    private Encodings() {}

    /// A byte of a piece that is not UTF-8.
    public static Finding malformed(String file, Piece piece, MalformedText malformed) {
        var text = piece.block().bytes();
        var at = malformed.at();
        return malformed(piece.place().position(file, text, at), text[at], "UTF-8");
    }

    static Finding malformed(SourcePosition position, byte wrong, String encoding) {
        var letter = new String(new byte[] {wrong}, Charset.forName("windows-1252"));
        var hint = Character.isLetter(letter.charAt(0)) ? "; it looks like `" + letter + "`" : "";
        return Finding.error(
                        "encoding",
                        position,
                        "byte %02X is not %s%s".formatted(wrong & 0xFF, encoding, hint))
                .withFix("save the file as UTF-8");
    }
}
