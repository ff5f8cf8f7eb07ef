package org.rapporteur.engine.wording;

import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/// The names that a template sees. It sets its own to small values only: a text, a number, a flat
/// list or map; what it was given it may pass on.
final class BudgetedContext extends VelocityContext {
    private static final int MOST_BITS = 256;
    private static final int MOST_DIGITS = 77;

    private final Budget budget;

    /// @param printed takes the values that are printed
    BudgetedContext(Budget budget, ReferenceInsertionEventHandler printed) {
        this.budget = budget;
        var handlers = new EventCartridge();
        handlers.addReferenceInsertionEventHandler(printed);
        attachEventCartridge(handlers);
    }

    void give(String name, Object value) {
        super.internalPut(name, value);
    }

    @Override
    public @Nullable Object internalGet(String name) {
        var value = super.internalGet(name);
        if (value instanceof CharSequence text) {
            budget.handle(text);
        } else {
            budget.step();
        }
        return value;
    }

    @Override
    public @Nullable Object internalPut(String name, @Nullable Object value) {
        budget.step();
        switch (value) {
            case String text when text.length() > Budget.LONGEST_TEXT ->
                    throw tooLarge(name, "is a text of more than 65,536 characters");
            case BigInteger number when number.bitLength() > MOST_BITS ->
                    throw tooLarge(name, "is a number of more than 77 digits");
            case BigDecimal number when number.precision() > MOST_DIGITS ->
                    throw tooLarge(name, "is a number of more than 77 digits");
            case GivenList _, GivenMap _ -> {}
            case Collection<?> list -> checkFlat(name, list);
            case Map<?, ?> map -> checkFlat(name, map.values());
            case null, default -> {}
        }
        return super.internalPut(name, value);
    }

    private static void checkFlat(String name, Collection<?> values) {
        if (values.size() > Budget.LONGEST_LIST) {
            throw tooLarge(name, "is a list of more than 10,000");
        }
        for (var value : values) {
            if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                throw tooLarge(name, "is a list of lists");
            }
        }
    }

    private static TemplateProblem tooLarge(String name, String what) {
        return TemplateProblem.somewhere(
                "template-limit",
                "`$" + name + "` " + what,
                "compute it in the section and give it to the template");
    }
}
