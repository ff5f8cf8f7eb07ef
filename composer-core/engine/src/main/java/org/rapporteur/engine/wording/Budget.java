package org.rapporteur.engine.wording;

import org.apache.velocity.util.introspection.Info;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.TimeUnit;

/// What writing out one template may cost.
final class Budget {
    /// The budget of the template that the current thread writes out.
    static final ScopedValue<Budget> CURRENT = ScopedValue.newInstance();

    static final int MOST_STEPS = 200_000;
    static final int LONGEST_OUTPUT = 1_000_000;
    static final int LONGEST_TEXT = 1 << 16;
    static final int LONGEST_LIST = 10_000;

    private static final long NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int CHARACTERS_A_STEP = 256;
    private static final int STEPS_A_LOOK = 1024;

    private final long start = System.nanoTime();
    private int steps;
    private int nextLook = STEPS_A_LOOK;
    private long output;
    private @Nullable Info loop;

    /// A loop begins; when the budget runs out, this is where.
    void loop(Info place) {
        loop = place;
    }

    /// One loop pass, look-up or call.
    void step() {
        steps(1);
    }

    /// Handling a text costs by its length, so that the number of steps bounds the time.
    void handle(CharSequence text) {
        steps(1 + text.length() / CHARACTERS_A_STEP);
    }

    void write(int characters) {
        steps(1);
        output += characters;
        if (output > LONGEST_OUTPUT) {
            throw over("wrote more than a million characters");
        }
    }

    private void steps(int more) {
        steps += more;
        if (steps > MOST_STEPS) {
            throw over("took more than 200,000 steps");
        }
        if (steps >= nextLook) {
            nextLook = steps + STEPS_A_LOOK;
            if (System.nanoTime() - start > NANOS) {
                throw over("took more than 2 s");
            }
        }
    }

    private TemplateProblem over(String what) {
        var problem =
                TemplateProblem.somewhere(
                        "template-limit",
                        "the template was stopped: it " + what,
                        "look for a loop inside a loop, or give long lists to a table");
        return loop == null ? problem : problem.or(loop);
    }
}
