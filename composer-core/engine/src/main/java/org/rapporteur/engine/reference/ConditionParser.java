package org.rapporteur.engine.reference;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.reference.Condition.Amount;
import org.rapporteur.engine.reference.Condition.Comparison;
import org.rapporteur.engine.reference.Condition.Operator;
import org.rapporteur.engine.reference.Condition.Truth;

import java.util.regex.Pattern;

/// Takes conditions apart: comparisons of values and sums of them, `and`, `or`, `not`, parentheses.
/// `or` binds less than `and`, this less than `not`, this less than a comparison.
final class ConditionParser {
    private static final String FORM = "write it like `$contributions.count > 0`";
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:/[0-9]{4}-[0-9]{2}-[0-9]{2})?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /// Parentheses and `not` inside each other.
    private static final int DEEPEST = 50;

    /// Parts that are strung together.
    private static final int MOST = 1_000;

    private final String text;
    private int at;
    private int depth;
    private int parts;

    private ConditionParser(String text) {
        this.text = text;
    }

    static Truth parse(String text) throws WrongCondition {
        var parser = new ConditionParser(text);
        var condition = parser.truth(parser.either());
        parser.skipBlank();
        if (parser.at < text.length()) {
            throw parser.unexpected("`and` or `or`");
        }
        return condition;
    }

    private Condition either() throws WrongCondition {
        var left = both();
        while (takeWord("or")) {
            left = new Condition.Or(truth(left), truth(both()));
        }
        return left;
    }

    private Condition both() throws WrongCondition {
        var left = denied();
        while (takeWord("and")) {
            left = new Condition.And(truth(left), truth(denied()));
        }
        return left;
    }

    private Condition denied() throws WrongCondition {
        skipBlank();
        int start = at;
        return takeWord("not")
                ? new Condition.Not(truth(deeper(this::denied)), start)
                : comparison();
    }

    private Condition comparison() throws WrongCondition {
        var left = sum();
        var comparison = takeComparison();
        if (comparison == null) {
            return left;
        }
        var compared = new Condition.Compare(amount(left), comparison, amount(sum()));
        skipBlank();
        int next = at;
        if (takeComparison() != null) {
            throw new WrongCondition(
                    "a comparison has two sides", "join two comparisons with `and`", next, at);
        }
        return compared;
    }

    private Condition sum() throws WrongCondition {
        var left = product();
        for (var operator = takeOperator(Operator.PLUS, Operator.MINUS);
                operator != null;
                operator = takeOperator(Operator.PLUS, Operator.MINUS)) {
            left = new Condition.Calculation(amount(left), operator, amount(product()));
        }
        return left;
    }

    private Condition product() throws WrongCondition {
        var left = single();
        for (var operator = takeOperator(Operator.TIMES, Operator.BY);
                operator != null;
                operator = takeOperator(Operator.TIMES, Operator.BY)) {
            left = new Condition.Calculation(amount(left), operator, amount(single()));
        }
        return left;
    }

    private Condition single() throws WrongCondition {
        if (++parts > MOST) {
            throw new WrongCondition(
                    "the condition has too many parts", "make it simpler", 0, text.length());
        }
        if (!take("(")) {
            return operand();
        }
        var inner = deeper(this::either);
        if (!take(")")) {
            throw inner instanceof Amount ? unexpected("`)` or a comparison") : unexpected("`)`");
        }
        return inner;
    }

    private interface Rule {
        Condition read() throws WrongCondition;
    }

    private Condition deeper(Rule rule) throws WrongCondition {
        depth++;
        if (depth > DEEPEST) {
            throw new WrongCondition(
                    "the condition is nested too deeply", "make it simpler", 0, text.length());
        }
        var read = rule.read();
        depth--;
        return read;
    }

    private Truth truth(Condition part) throws WrongCondition {
        return switch (part) {
            case Truth truth -> truth;
            case Amount _ -> throw unexpected("a comparison such as `> 0`");
        };
    }

    private Amount amount(Condition part) throws WrongCondition {
        return switch (part) {
            case Amount amount -> amount;
            case Truth truth ->
                    throw new WrongCondition(
                            "`"
                                    + text.substring(truth.at(), truth.end())
                                    + "` is no value that could be compared",
                            "join comparisons with `and` or `or`",
                            truth.at(),
                            truth.end());
        };
    }

    private Amount operand() throws WrongCondition {
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

    private Amount reference() throws WrongCondition {
        int start = at;
        int end = ReferenceSyntax.end(text, at);
        if (end < 0) {
            throw unexpected("the name of a dataset or a fact after `$`");
        }
        at = end;
        return new Condition.Reference(ReferenceSyntax.expression(text, start, end), start, end);
    }

    private Amount quoted(char open) throws WrongCondition {
        char close = open == '‘' ? '’' : open == '“' ? '”' : open == '«' ? '»' : open;
        int start = at;
        int end = text.indexOf(close, at + 1);
        if (end < 0) {
            throw new WrongCondition(
                    "the quotes are never closed",
                    "put `" + close + "` behind the text",
                    start,
                    text.length());
        }
        at = end + 1;
        return new Condition.Plain(text.substring(start + 1, end), start, at);
    }

    /// A number or a date.
    private Amount bare() throws WrongCondition {
        var day = DATE.matcher(text).region(at, text.length());
        if (day.lookingAt()) {
            if (Value.of(day.group()) instanceof Value.Words) {
                throw new WrongCondition(
                        "`" + day.group() + "` is no calendar day",
                        "correct the day",
                        at,
                        day.end());
            }
            return taken(day.end(), day.end());
        }
        var number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt() && !(Value.of(number.group()) instanceof Value.Words)) {
            int end = number.end();
            boolean isPercent = end < text.length() && text.charAt(end) == '%';
            return taken(end, isPercent ? end + 1 : end);
        }
        throw unexpected("a number, a text in quotes, or a reference");
    }

    private Amount taken(int endOfValue, int end) {
        int start = at;
        at = end;
        return new Condition.Plain(text.substring(start, endOfValue), start, end);
    }

    private @Nullable Comparison takeComparison() {
        skipBlank();
        if (text.startsWith("<>", at) || text.startsWith("=<", at) || text.startsWith("=>", at)) {
            return null;
        }
        for (var comparison : Comparison.values()) {
            if (take(comparison.sign())) {
                return comparison;
            }
        }
        return null;
    }

    private @Nullable Operator takeOperator(Operator... operators) {
        for (var operator : operators) {
            if (take(String.valueOf(operator.sign()))) {
                return operator;
            }
        }
        return null;
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

    private WrongCondition unexpected(String wanted) {
        skipBlank();
        if (at < text.length()) {
            return ConditionWords.foreign(text, at, wanted, FORM);
        }
        int last = text.stripTrailing().length();
        int word = Math.max(text.lastIndexOf(' ', last - 1) + 1, 0);
        return new WrongCondition(
                "the condition ends where " + wanted + " should stand", FORM, word, last);
    }
}
