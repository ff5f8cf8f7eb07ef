package org.rapporteur.engine.reference;

import java.util.ArrayList;
import java.util.List;

/// Finds the arguments of a reference. Single, double and curly quotes are equal. A quote only
/// closes before a comma or a closing parenthesis, so that an apostrophe inside needs no escape.
final class Arguments {
    private static final String SINGLE = "'‘’‚‹›";
    private static final String DOUBLE = "\"“”„«»";

    /// How far the closing parenthesis is looked for.
    private static final int LONGEST = 500;

    private Arguments() {}

    /// Index after the closing parenthesis; -1 if there is none.
    static int end(CharSequence text, int open) {
        return read(text, open, new ArrayList<>());
    }

    /// @param open index of the opening parenthesis, which has a closing one
    static List<Argument> of(CharSequence text, int open) {
        var arguments = new ArrayList<Argument>();
        read(text, open, arguments);
        return List.copyOf(arguments);
    }

    private static int read(CharSequence text, int open, List<Argument> arguments) {
        int limit = Math.min(text.length(), open + LONGEST);
        int start = open + 1;
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (isQuote(c) && isBlank(text, start, i)) {
                int close = closingQuote(text, i, limit);
                if (close < 0) {
                    return -1;
                }
                arguments.add(new Argument(plain(text, i + 1, close), true));
                i = skipBlank(text, close + 1);
                start = i;
                if (text.charAt(i) == ')') {
                    return i + 1;
                }
                i++;
                start = i;
            } else if (c == ')' || c == ',') {
                if (c == ',' || !isBlank(text, start, i)) {
                    arguments.add(new Argument(plain(text, start, i), false));
                }
                if (c == ')') {
                    return i + 1;
                }
                i++;
                start = i;
            } else {
                i++;
            }
        }
        return -1;
    }

    static boolean isQuote(char c) {
        return SINGLE.indexOf(c) >= 0 || DOUBLE.indexOf(c) >= 0;
    }

    private static int closingQuote(CharSequence text, int open, int limit) {
        var family = SINGLE.indexOf(text.charAt(open)) >= 0 ? SINGLE : DOUBLE;
        for (int i = open + 1; i < limit; i++) {
            if (family.indexOf(text.charAt(i)) >= 0) {
                int next = skipBlank(text, i + 1);
                if (next < limit && (text.charAt(next) == ',' || text.charAt(next) == ')')) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int skipBlank(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(CharSequence text, int start, int end) {
        return text.subSequence(start, end).toString().isBlank();
    }

    /// A line end inside counts as a space.
    private static String plain(CharSequence text, int start, int end) {
        return text.subSequence(start, end).toString().strip().replaceAll("\\s+", " ");
    }
}
