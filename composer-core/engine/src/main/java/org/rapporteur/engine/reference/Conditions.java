package org.rapporteur.engine.reference;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Datum;
import org.rapporteur.engine.reference.Condition.Compare;
import org.rapporteur.engine.reference.Condition.Operand;
import org.rapporteur.engine.reference.References.Outcome;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Decides the conditions of `when` and `expect`: `$contributions.count > 0 and $last_year != 17`.
public final class Conditions {
    private final References references;
    private final SourcePosition position;
    private final List<Datum> figures = new ArrayList<>();

    private Conditions(References references, SourcePosition position) {
        this.references = references;
        this.position = position;
    }

    /// What became of a condition.
    ///
    /// @param holds false as well where the condition is wrong
    /// @param isSound false where it is wrong, which has been reported
    /// @param figures those that were looked at, in the order of the text
    public record Verdict(boolean holds, boolean isSound, List<Datum> figures) {
        public Verdict {
            figures = List.copyOf(figures);
        }
    }

    /// Whether a condition holds. A wrong one is reported and does not hold.
    public static boolean evaluate(
            String condition,
            References references,
            SourcePosition position,
            Consumer<Finding> findings) {
        return judge(condition, references, position, findings).holds();
    }

    /// Whether a condition holds, and for which figures.
    public static Verdict judge(
            String condition,
            References references,
            SourcePosition position,
            Consumer<Finding> findings) {
        var conditions = new Conditions(references, position);
        try {
            boolean holds = conditions.holds(ConditionParser.parse(condition));
            return new Verdict(holds, true, conditions.figures);
        } catch (WrongReference e) {
            findings.accept(
                    Finding.error("condition", position, e.message())
                            .quoting(condition)
                            .withFix(e.fix()));
        } catch (WrongFigure e) {
            if (e.finding != null) {
                findings.accept(e.finding);
            }
        }
        return new Verdict(false, false, conditions.figures);
    }

    /// Both sides of `and` and `or` are looked at, so that a wrong reference is always found.
    private boolean holds(Condition condition) throws WrongReference, WrongFigure {
        return switch (condition) {
            case Condition.And(var left, var right) -> {
                boolean first = holds(left);
                boolean second = holds(right);
                yield first && second;
            }
            case Condition.Or(var left, var right) -> {
                boolean first = holds(left);
                boolean second = holds(right);
                yield first || second;
            }
            case Condition.Not(var inner) -> !holds(inner);
            case Compare compare -> holds(compare);
        };
    }

    private boolean holds(Compare compare) throws WrongReference, WrongFigure {
        var left = Value.of(plain(compare.left()));
        var right = Value.of(plain(compare.right()));
        return compare.comparison().holds(order(left, compare, right));
    }

    private String plain(Operand operand) throws WrongReference, WrongFigure {
        if (!operand.isReference()) {
            return operand.text();
        }
        return switch (references.resolve(operand.text(), position)) {
            case Outcome.Bound(var datum) -> {
                figures.add(datum);
                yield datum.value();
            }
            case Outcome.Wrong(var finding) -> throw new WrongFigure(finding);
            case Outcome.Unread() -> throw new WrongFigure(null);
            case Outcome.Literal() ->
                    throw new WrongReference(
                            "`$" + operand.text() + "` is no dataset and no fact",
                            "write the name of a dataset or a fact of report.yaml");
        };
    }

    private static int order(Value left, Compare compare, Value right) throws WrongReference {
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
                    throw new WrongReference(
                            "`" + left.plain() + "` and `" + right.plain() + "` have no order",
                            "compare numbers with numbers and days with days, or write `==` or"
                                    + " `!=`");
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

    private static final class WrongFigure extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient @Nullable Finding finding;

        /// @param finding null where it has been reported already
        WrongFigure(@Nullable Finding finding) {
            super(finding == null ? "" : finding.message(), null, false, false);
            this.finding = finding;
        }
    }
}
