package org.rapporteur.plugin.wordcloud.corpus.text;

import org.rapporteur.finding.SourcePosition;

import java.nio.charset.StandardCharsets;

/// Where a piece of a text begins.
///
/// @param number from 1
public record Place(Kind kind, int number) {
    /// What is numbered.
    public enum Kind {
        LINE,
        /// A line that holds more than the text, so that no column is known.
        MARKED_LINE,
        PAGE,
        PARAGRAPH,
        NOTE
    }

    static Place line(int number) {
        return new Place(Kind.LINE, number);
    }

    static Place markedLine(int number) {
        return new Place(Kind.MARKED_LINE, number);
    }

    /// The position of a byte of the piece.
    ///
    /// @param text the piece
    public SourcePosition position(String file, byte[] text, int at) {
        return switch (kind) {
            case LINE -> lineAndColumn(file, text, at);
            case MARKED_LINE -> SourcePosition.of(file, lineAndColumn(file, text, at).line(), 0);
            case PAGE -> new SourcePosition(file, 0, 0, "page " + number);
            case PARAGRAPH -> new SourcePosition(file, 0, 0, "paragraph " + number);
            case NOTE -> new SourcePosition(file, 0, 0, "note " + number);
        };
    }

    private SourcePosition lineAndColumn(String file, byte[] text, int at) {
        var line = number;
        var start = 0;
        for (var i = 0; i < at; i++) {
            if (text[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        var before = new String(text, start, at - start, StandardCharsets.UTF_8);
        return SourcePosition.of(file, line, 1 + before.codePointCount(0, before.length()));
    }
}
