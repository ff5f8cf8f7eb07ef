package org.rapporteur.engine.reference;

/// Where a reference ends in running text.
public final class ReferenceSyntax {
    private static final int LONGEST = 1_000;

    private ReferenceSyntax() {}

    /// Index after the reference that starts at a `$`; -1 where it starts none: no letter or brace
    /// follows, or the brace is never closed. A full stop at the end of a sentence is no part of
    /// it. Whether the `$` is escaped is the caller's to know.
    public static int end(CharSequence text, int dollar) {
        int i = dollar + 1;
        if (i < text.length() && text.charAt(i) == '{') {
            return endOfBraces(text, i);
        }
        int end = endOfName(text, i);
        return end < 0 ? -1 : endOfSteps(text, end);
    }

    /// The expression of a reference, without `$` and braces.
    ///
    /// @param end as [#end] says
    public static String expression(CharSequence text, int dollar, int end) {
        boolean braces = text.charAt(dollar + 1) == '{';
        return text.subSequence(dollar + (braces ? 2 : 1), end - (braces ? 1 : 0))
                .toString()
                .strip();
    }

    private static int endOfBraces(CharSequence text, int open) {
        int limit = Math.min(text.length(), open + LONGEST);
        int i = open + 1;
        while (i < limit && text.charAt(i) != '}') {
            int after = text.charAt(i) == '(' ? Arguments.end(text, i) : -1;
            i = after < 0 ? i + 1 : after;
        }
        boolean named = endOfName(text, firstLetter(text, open + 1)) >= 0;
        return i < limit && named ? i + 1 : -1;
    }

    private static int firstLetter(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int endOfSteps(CharSequence text, int from) {
        int end = from;
        while (end < text.length()) {
            int next = -1;
            if (text.charAt(end) == '(') {
                next = Arguments.end(text, end);
            } else if (text.charAt(end) == '.' && isLower(text, end + 1)) {
                next = endOfName(text, end + 1);
            }
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static boolean isLower(CharSequence text, int i) {
        return i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
    }

    /// Index after a name; -1 if none starts here.
    static int endOfName(CharSequence text, int from) {
        if (from >= text.length() || !isLetter(text.charAt(from))) {
            return -1;
        }
        int i = from + 1;
        while (i < text.length() && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
