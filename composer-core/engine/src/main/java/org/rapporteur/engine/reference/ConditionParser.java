package org.rapporteur.engine.reference;

import org.rapporteur.engine.reference.Condition.Comparison;
import org.rapporteur.engine.reference.Condition.Operand;

/// Takes conditions apart: comparisons, `and`, `or`, `not`, parentheses.
final class ConditionParser {
    private static final String FORM = "write it like `$contributions.count > 0`";

    /// Parentheses and `not` inside each other.
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    private ConditionParser(String text) {
        this.text = text;
    }

    static Condition parse(String text) throws WrongReference {
        var parser = new ConditionParser(text);
        var condition = parser.either();
        parser.skipBlank();
        if (parser.at < text.length()) {
            throw parser.unexpected("`and` or `or`");
        }
        return condition;
    }

    private Condition either() throws WrongReference {
        var left = both();
        while (takeWord("or")) {
            left = new Condition.Or(left, both());
        }
        return left;
    }

    private Condition both() throws WrongReference {
        var left = single();
        while (takeWord("and")) {
            left = new Condition.And(left, single());
        }
        return left;
    }

    private Condition single() throws WrongReference {
        depth++;
        if (depth > DEEPEST) {
            throw new WrongReference("the condition is nested too deeply", "make it simpler");
        }
        try {
            if (takeWord("not")) {
                return new Condition.Not(single());
            }
            if (take("(")) {
                var inner = either();
                if (!take(")")) {
                    throw unexpected("`)`");
                }
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() throws WrongReference {
        var left = operand();
        for (var comparison : Comparison.values()) {
            if (take(comparison.sign())) {
                return new Condition.Compare(left, comparison, operand());
            }
        }
        if (take("=")) {
            throw new WrongReference("`=` compares nothing", "write `==`");
        }
        throw unexpected("a comparison such as `> 0`");
    }

    private Operand operand() throws WrongReference {
        skipBlank();
        if (at == text.length()) {
            throw unexpected("a value");
        }
        char c = text.charAt(at);
        if (c == '$') {
            return reference();
        }
        return Arguments.isQuote(c) ? quoted(c) : bare();
    }

    private Operand reference() throws WrongReference {
        int end = ReferenceSyntax.end(text, at);
        if (end < 0) {
            throw unexpected("the name of a dataset or a fact after `$`");
        }
        var expression = ReferenceSyntax.expression(text, at, end);
        at = end;
        return new Operand(expression, true);
    }

    private Operand quoted(char open) throws WrongReference {
        char close = open == '‘' ? '’' : open == '“' ? '”' : open;
        int end = text.indexOf(close, at + 1);
        if (end < 0) {
            throw unexpected("the end of the quotes");
        }
        var value = text.substring(at + 1, end);
        at = end + 1;
        return new Operand(value, false);
    }

    /// A number or a date.
    private Operand bare() throws WrongReference {
        int end = at;
        while (end < text.length() && isBare(text.charAt(end))) {
            end++;
        }
        var value = text.substring(at, end);
        if (value.isEmpty() || Value.of(value) instanceof Value.Words) {
            throw unexpected("a number, a text in quotes, or a reference");
        }
        at = end;
        if (at < text.length() && text.charAt(at) == '%') {
            at++;
        }
        return new Operand(value, false);
    }

    private static boolean isBare(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '/';
    }

    private boolean take(String sign) {
        skipBlank();
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private boolean takeWord(String word) {
        skipBlank();
        int end = at + word.length();
        boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return ends && take(word);
    }

    private void skipBlank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private WrongReference unexpected(String wanted) {
        skipBlank();
        var rest = text.substring(Math.min(at, text.length()));
        if (rest.isEmpty()) {
            return new WrongReference("the condition ends where " + wanted + " should stand", FORM);
        }
        if (rest.startsWith("&&") || rest.startsWith("||")) {
            var word = rest.startsWith("&&") ? "and" : "or";
            return new WrongReference(
                    "`" + rest.substring(0, 2) + "` is no word of a condition",
                    "write `" + word + "`");
        }
        var shown = rest.length() > 20 ? rest.substring(0, 20) + "…" : rest;
        return new WrongReference("`" + shown + "` stands where " + wanted + " should", FORM);
    }
}
