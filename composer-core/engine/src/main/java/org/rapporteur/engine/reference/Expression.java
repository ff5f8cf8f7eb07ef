package org.rapporteur.engine.reference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A reference taken apart: `contributions.count('region', 'WEOG').words`.
///
/// @param name of a dataset or a fact, or `report`
record Expression(String name, List<Step> steps) {
    /// @param arguments null where there are no parentheses
    record Step(String name, @Nullable List<Argument> arguments) {
        List<Argument> given() {
            return arguments == null ? List.of() : arguments;
        }

        String written() {
            return name
                    + (arguments == null
                            ? ""
                            : arguments.stream()
                                    .map(Argument::written)
                                    .collect(Collectors.joining(", ", "(", ")")));
        }
    }

    /// Null if it is no expression.
    static @Nullable Expression parse(String text) {
        int end = ReferenceSyntax.endOfName(text, 0);
        if (end < 0) {
            return null;
        }
        var name = text.substring(0, end);
        var steps = new ArrayList<Step>();
        while (end < text.length()) {
            int stop = text.charAt(end) == '.' ? ReferenceSyntax.endOfName(text, end + 1) : -1;
            if (stop < 0) {
                return null;
            }
            var step = text.substring(end + 1, stop);
            end = stop;
            if (end < text.length() && text.charAt(end) == '(') {
                int close = Arguments.end(text, end);
                if (close < 0) {
                    return null;
                }
                steps.add(new Step(step, Arguments.of(text, end)));
                end = close;
            } else {
                steps.add(new Step(step, null));
            }
        }
        return new Expression(name, List.copyOf(steps));
    }

    Expression named(String other) {
        return new Expression(other, steps);
    }

    /// In its standard form, with straight quotes.
    String written() {
        return name
                + steps.stream().map(step -> "." + step.written()).collect(Collectors.joining());
    }
}
