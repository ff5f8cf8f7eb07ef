package org.rapporteur.engine.check.words;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Passage;
import org.rapporteur.document.Passage.Bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// Takes a passage apart into words, numbers, bound figures and marks. A mark that stands alone
/// between two words or numbers joins them: "twenty-five", "l’Afrique", "70/125", "15:30".
public final class Tokens {
    private static final String JOINTS = "-‐‑'’/.:,&_+@–";

    private final Passage passage;
    private final String text;
    private final Deque<Bound> figures;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.figures = new ArrayDeque<>(passage.figures());
    }

    public static List<Token> of(Passage passage) {
        return new Tokens(passage).all();
    }

    private List<Token> all() {
        while (at < text.length()) {
            var figure = figures.peek();
            if (figure != null && figure.from() <= at) {
                figures.remove();
                if (figure.to() > figure.from()) {
                    add(Token.Kind.FIGURE, figure.from(), figure.to(), figure);
                }
                at = Math.max(at, figure.to());
            } else {
                next(figure == null ? text.length() : figure.from());
            }
        }
        return List.copyOf(tokens);
    }

    private void next(int limit) {
        int c = text.codePointAt(at);
        int width = Character.charCount(c);
        if (isBlank(c)) {
            at += width;
        } else if (isDigit(c)) {
            int end = end(limit, true);
            add(Token.Kind.DIGITS, at, end, null);
            at = end;
        } else if (isLetter(c)) {
            int end = end(limit, false);
            add(Token.Kind.WORD, at, end, null);
            at = end;
        } else if (joins(limit)) {
            at += width;
        } else {
            add(Token.Kind.MARK, at, at + width, null);
            at += width;
        }
    }

    private int end(int limit, boolean digits) {
        int i = at;
        while (i < limit) {
            int c = text.codePointAt(i);
            if (digits ? !isDigit(c) && !groups(i, limit) : !isLetter(c) && !isDigit(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /// Whether a no-break space groups the digits of a number: "1 234".
    private boolean groups(int i, int limit) {
        return (text.charAt(i) == '\u00A0' || text.charAt(i) == '\u202F')
                && i + 3 < limit
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && isDigit(text.charAt(i + 3))
                && (i + 4 >= limit || !isDigit(text.charAt(i + 4)));
    }

    /// Whether the mark here stands between two words or numbers without a blank.
    private boolean joins(int limit) {
        if (JOINTS.indexOf(text.charAt(at)) < 0 || tokens.isEmpty() || at + 1 >= limit) {
            return false;
        }
        var before = tokens.getLast();
        int after = text.codePointAt(at + 1);
        return before.to() == at && !before.isMark() && (isLetter(after) || isDigit(after));
    }

    private void add(Token.Kind kind, int from, int to, @Nullable Bound figure) {
        var words = text.substring(from, to);
        tokens.add(
                new Token(
                        kind,
                        words,
                        kind == Token.Kind.DIGITS
                                ? words.replaceAll("[\u00A0\u202F]", "")
                                : words.toLowerCase(Locale.ROOT),
                        from,
                        to,
                        join(from),
                        figure == null ? null : figure.datum()));
    }

    private char join(int from) {
        int end = tokens.isEmpty() ? -1 : tokens.getLast().to();
        if (end < 0 || end < from && isBlank(text.codePointBefore(from))) {
            return ' ';
        }
        return end == from ? 0 : text.charAt(end);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    @Override
    public String toString() {
        return passage.toString();
    }
}
