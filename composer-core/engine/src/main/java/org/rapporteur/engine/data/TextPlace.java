package org.rapporteur.engine.data;

import org.rapporteur.finding.SourcePosition;

/// Counts lines and columns of a text as it passes. A line ends with LF, CR or CR LF; a column is a
/// code point.
final class TextPlace {
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /// Passes the first `count` characters.
    void pass(char[] text, int count) {
        for (int i = 0; i < count; i++) {
            pass(text[i]);
        }
    }

    void pass(char c) {
        if (c == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }

    /// Of the next character.
    SourcePosition position(String file) {
        return SourcePosition.of(file, line, column);
    }
}
