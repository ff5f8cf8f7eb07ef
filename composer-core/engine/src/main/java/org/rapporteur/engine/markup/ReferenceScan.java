package org.rapporteur.engine.markup;

import org.commonmark.parser.beta.Scanner;

import java.util.regex.Pattern;

/// The characters of references. Straight and curly quotes are equal; a quote ends a text only
/// before a comma or the closing bracket, so that `'Côte d'Ivoire'` is one text.
final class ReferenceScan {
    private static final String SINGLE = "'‘’‚‛";
    private static final String DOUBLE = "\"“”„‟«»";
    private static final int LONGEST = 1000;
    private static final Pattern WRAP = Pattern.compile("[ \\t]*\\n[ \\t]*");

    private final Scanner scanner;
    private int left = LONGEST;

    private ReferenceScan(Scanner scanner) {
        this.scanner = scanner;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isNamePart(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }

    static String onOneLine(String expression) {
        return WRAP.matcher(expression).replaceAll(" ");
    }

    /// Goes from `(` behind its `)`; false, at an unspecified place, if there is none within a
    /// thousand characters.
    static boolean arguments(Scanner scanner) {
        scanner.next();
        return new ReferenceScan(scanner).toBracket();
    }

    private boolean toBracket() {
        while (goesOn()) {
            char c = take();
            if (c == ')') {
                return true;
            }
            if (isQuote(c) && !toQuote(SINGLE.indexOf(c) >= 0 ? SINGLE : DOUBLE)) {
                return false;
            }
        }
        return false;
    }

    private boolean toQuote(String family) {
        while (goesOn()) {
            if (family.indexOf(take()) >= 0 && isEnd()) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn() {
        return left > 0 && scanner.hasNext();
    }

    private char take() {
        char c = scanner.peek();
        scanner.next();
        left--;
        return c;
    }

    private static boolean isQuote(char c) {
        return SINGLE.indexOf(c) >= 0 || DOUBLE.indexOf(c) >= 0;
    }

    private boolean isEnd() {
        var here = scanner.position();
        left -= scanner.whitespace();
        char next = scanner.peek();
        scanner.setPosition(here);
        return next == ',' || next == ')';
    }
}
