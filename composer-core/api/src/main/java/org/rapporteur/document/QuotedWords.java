package org.rapporteur.document;

import java.util.ArrayList;
import java.util.List;

/// The stretches of a text that stand between quotation marks of any language. A mark that is never
/// closed quotes nothing; an apostrophe is none.
record QuotedWords(List<Stretch> stretches) {
    static final QuotedWords NONE = new QuotedWords(List.of());

    private static final String OPENING = "“„«‹‘‚";
    private static final String CLOSING = "”“»›’‘";

    record Stretch(int from, int to) {}

    static QuotedWords in(String text) {
        var stretches = new ArrayList<Stretch>();
        int i = 0;
        while (i < text.length()) {
            int close = opens(text, i) ? closing(text, i) : -1;
            if (close > 0) {
                stretches.add(new Stretch(i, close));
                i = close;
            }
            i++;
        }
        return stretches.isEmpty() ? NONE : new QuotedWords(List.copyOf(stretches));
    }

    boolean contain(int index) {
        return stretches.stream().anyMatch(one -> one.from() <= index && index <= one.to());
    }

    private static boolean opens(String text, int i) {
        char c = text.charAt(i);
        boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean followed = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        return switch (c) {
            case '"', '\'' -> starts && followed;
            case '«' -> true;
            default -> OPENING.indexOf(c) >= 0 && starts;
        };
    }

    /// Index of the mark that closes the one at `open`; -1 if none does.
    private static int closing(String text, int open) {
        char mark = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            if (closes(mark, text.charAt(i)) && ends(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closes(char open, char c) {
        return switch (open) {
            case '"' -> c == '"';
            case '\'' -> c == '\'';
            case '“' -> c == '”';
            case '„' -> c == '“' || c == '”';
            case '‘' -> c == '’';
            case '‚' -> c == '‘' || c == '’';
            default -> CLOSING.charAt(OPENING.indexOf(open)) == c;
        };
    }

    /// A single mark inside a word is an apostrophe.
    private static boolean ends(String text, int i) {
        boolean single = "'’".indexOf(text.charAt(i)) >= 0;
        return !single || i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
