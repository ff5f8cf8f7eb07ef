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

    private ReferenceScan() {}

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isNamePart(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }

    static String onOneLine(String expression) {
        return WRAP.matcher(expression).replaceAll(" ");
    }

    /// Goes from `(` behind its `)`; false, at an unspecified place, if there is none.
    static boolean arguments(Scanner scanner) {
        scanner.next();
        for (int length = 0; length < LONGEST; length++) {
            char c = scanner.peek();
            if (c == Scanner.END) {
                return false;
            }
            scanner.next();
            if (c == ')') {
                return true;
            }
            if (isQuote(c) && !quoted(scanner, c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isQuote(char c) {
        return SINGLE.indexOf(c) >= 0 || DOUBLE.indexOf(c) >= 0;
    }

    private static boolean quoted(Scanner scanner, char open) {
        var family = SINGLE.indexOf(open) >= 0 ? SINGLE : DOUBLE;
        for (int length = 0; length < LONGEST; length++) {
            char c = scanner.peek();
            if (c == Scanner.END) {
                return false;
            }
            scanner.next();
            if (family.indexOf(c) >= 0 && endsHere(scanner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsHere(Scanner scanner) {
        var here = scanner.position();
        scanner.whitespace();
        char next = scanner.peek();
        scanner.setPosition(here);
        return next == ',' || next == ')';
    }
}
