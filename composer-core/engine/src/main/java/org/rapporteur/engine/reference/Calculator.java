package org.rapporteur.engine.reference;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.reference.Condition.Calculation;
import org.rapporteur.engine.reference.Condition.Compare;
import org.rapporteur.engine.reference.Condition.Operator;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;

/// Computes and compares values. A percentage counts as its number, the distance of two days as a
/// number of days.
final class Calculator {
    private Calculator() {}

    static Value result(Value left, Calculation calculation, Value right) throws WrongCondition {
        var a = number(left);
        var b = number(right);
        try {
            if (a != null && b != null) {
                return of(calculation.operator().of(a, b));
            }
            var day = day(left, calculation.operator(), right);
            if (day != null) {
                return day;
            }
        } catch (ArithmeticException | DateTimeException e) {
            throw new WrongCondition(
                    e instanceof ArithmeticException
                            ? "this divides by 0, or the number is too large"
                            : "there is no such day",
                    "compare without this calculation, or guard it with `when`",
                    calculation.at(),
                    calculation.end());
        }
        throw new WrongCondition(
                "`%s` %s `%s` cannot be calculated"
                        .formatted(left.plain(), calculation.operator().sign(), right.plain()),
                "calculate with numbers, or with a day and a number of days",
                calculation.at(),
                calculation.end());
    }

    private static @Nullable Value day(Value left, Operator operator, Value right) {
        if (!(left instanceof Value.Day(var first))) {
            return null;
        }
        if (right instanceof Value.Day(var second) && operator == Operator.MINUS) {
            return new Value.Whole(ChronoUnit.DAYS.between(second, first));
        }
        if (!(right instanceof Value.Whole(long days))) {
            return null;
        }
        return switch (operator) {
            case PLUS -> new Value.Day(first.plusDays(days));
            case MINUS -> new Value.Day(first.minusDays(days));
            case TIMES, BY -> null;
        };
    }

    private static Value of(BigDecimal number) {
        return Value.of(
                (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
                        .toPlainString());
    }

    static boolean holds(Value left, Compare compare, Value right) throws WrongCondition {
        return compare.comparison().holds(order(left, compare, right));
    }

    private static int order(Value left, Compare compare, Value right) throws WrongCondition {
        var a = number(left);
        var b = number(right);
        if (a != null && b != null) {
            return a.compareTo(b);
        }
        if (left instanceof Value.Day(var first) && right instanceof Value.Day(var second)) {
            return first.compareTo(second);
        }
        return switch (compare.comparison()) {
            case EQUAL, DIFFERENT -> left.plain().equals(right.plain()) ? 0 : 1;
            case LESS, MORE, AT_LEAST, AT_MOST ->
                    throw new WrongCondition(
                            "`" + left.plain() + "` and `" + right.plain() + "` have no order",
                            "compare numbers with numbers and days with days, or write `==` or"
                                    + " `!=`",
                            compare.at(),
                            compare.end());
        };
    }

    private static @Nullable BigDecimal number(Value value) {
        return switch (value) {
            case Value.Whole(long number) -> BigDecimal.valueOf(number);
            case Value.Decimal(var number) -> number;
            case Value.Percent(long percent) -> BigDecimal.valueOf(percent);
            case Value.Day _, Value.Period _, Value.Words _ -> null;
        };
    }
}
