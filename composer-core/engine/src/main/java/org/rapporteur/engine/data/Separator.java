package org.rapporteur.engine.data;

import java.util.Locale;

/// What stands between the cells of a text table.
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that stands most often in a header row outside of quotes.
    ///
    /// @param usual where the header row has none of them
    static Separator of(CharSequence header, Separator usual) {
        var best = usual;
        long most = 0;
        for (var separator : values()) {
            long count = separator.count(header);
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    private long count(CharSequence header) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == character && !quoted) {
                count++;
            }
        }
        return count;
    }
}
