package org.rapporteur.engine.reference;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Datum;
import org.rapporteur.engine.reference.Condition.Amount;
import org.rapporteur.engine.reference.Condition.Compare;
import org.rapporteur.engine.reference.Condition.Truth;
import org.rapporteur.engine.reference.References.Outcome;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Decides the conditions of `when` and `expect`: `$contributions.count > 0 and $last_year != 17`.
public final class Conditions {
    private final String text;
    private final References references;
    private final SourcePosition position;
    private final List<Datum> figures = new ArrayList<>();
    private final List<Compared> comparisons = new ArrayList<>();

    private Conditions(String text, References references, SourcePosition position) {
        this.text = text;
        this.references = references;
        this.position = position;
    }

    /// What became of a condition.
    ///
    /// @param holds false as well where the condition is wrong
    /// @param isSound false where it is wrong, which has been reported
    /// @param figures those that were looked at, in the order of the text
    /// @param comparisons all that were made, in the order of the text
    public record Verdict(
            boolean holds, boolean isSound, List<Datum> figures, List<Compared> comparisons) {
        public Verdict {
            figures = List.copyOf(figures);
            comparisons = List.copyOf(comparisons);
        }
    }

    /// A comparison that was made.
    ///
    /// @param written as the condition says it: `$contributions.count == 27`
    /// @param values with both sides' values: `25 == 27`
    public record Compared(String written, String values, boolean holds) {}

    /// Whether a condition holds. A wrong one is reported and does not hold.
    public static boolean evaluate(
            String condition,
            References references,
            SourcePosition position,
            Consumer<Finding> findings) {
        return judge(condition, references, position, findings).holds();
    }

    /// Whether a condition holds, and for which figures. What is wrong is reported at the words of
    /// the condition that it is about.
    public static Verdict judge(
            String condition,
            References references,
            SourcePosition position,
            Consumer<Finding> findings) {
        var conditions = new Conditions(condition, references, position);
        try {
            boolean holds = conditions.holds(ConditionParser.parse(condition));
            return conditions.verdict(holds, true);
        } catch (WrongCondition e) {
            findings.accept(
                    Finding.error("condition", conditions.position(e.at()), e.message())
                            .quoting(condition.substring(e.at(), e.end()))
                            .withFix(e.fix()));
        } catch (WrongFigure e) {
            if (e.finding != null) {
                findings.accept(e.finding);
            }
        }
        return conditions.verdict(false, false);
    }

    private Verdict verdict(boolean holds, boolean isSound) {
        return new Verdict(holds, isSound, figures, comparisons);
    }

    /// Where a part of the condition stands, if its text stands on one line and is not quoted; else
    /// near enough to find its words from there.
    private SourcePosition position(int at) {
        return position.column() == 0 || !position.cell().isEmpty()
                ? position
                : SourcePosition.of(
                        position.file(),
                        position.line(),
                        position.column() + text.codePointCount(0, at));
    }

    /// Both sides of `and` and `or` are looked at, so that a wrong reference is always found.
    private boolean holds(Truth condition) throws WrongCondition, WrongFigure {
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
            case Condition.Not(var inner, _) -> !holds(inner);
            case Compare compare -> holds(compare);
        };
    }

    private boolean holds(Compare compare) throws WrongCondition, WrongFigure {
        var left = value(compare.left());
        var right = value(compare.right());
        boolean holds = Calculator.holds(left, compare, right);
        comparisons.add(
                new Compared(
                        text.substring(compare.at(), compare.end()),
                        "%s %s %s"
                                .formatted(
                                        left.plain(), compare.comparison().sign(), right.plain()),
                        holds));
        return holds;
    }

    private Value value(Amount amount) throws WrongCondition, WrongFigure {
        return switch (amount) {
            case Condition.Plain plain -> Value.of(plain.text());
            case Condition.Reference reference -> value(reference);
            case Condition.Calculation calculation ->
                    Calculator.result(
                            value(calculation.left()), calculation, value(calculation.right()));
        };
    }

    private Value value(Condition.Reference reference) throws WrongCondition, WrongFigure {
        return switch (references.resolve(reference.expression(), position(reference.at()))) {
            case Outcome.Bound(var datum) -> {
                figures.add(datum);
                yield Value.of(datum.value());
            }
            case Outcome.Wrong(var finding) -> throw new WrongFigure(finding);
            case Outcome.Unread() -> throw new WrongFigure(null);
            case Outcome.Literal() ->
                    throw new WrongCondition(
                            "`$" + reference.expression() + "` is no dataset and no fact",
                            "write the name of a dataset or a fact of report.yaml",
                            reference.at(),
                            reference.end());
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
