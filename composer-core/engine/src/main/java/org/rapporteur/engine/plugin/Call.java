package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One call of a plugin, and what is to be said about how it went.
record Call(
        InstalledPlugin plugin,
        Task task,
        String what,
        SourcePosition position,
        Consumer<Finding> findings) {

    /// Does something and puts back what it changes of the process.
    <T> T inSurroundings(Supplier<T> doing) {
        return Surroundings.keptDuring(
                doing,
                changed ->
                        findings.accept(
                                Finding.warning(
                                                "section-side-effect",
                                                position,
                                                subject()
                                                        + " changed "
                                                        + changed
                                                        + "; it is put back")
                                        .withFix(
                                                "update the plugin, or tell its author to pass"
                                                        + " locale, zone and streams along"
                                                        + " instead")));
    }

    <T> Optional<T> off(String cause) {
        findings.accept(
                Finding.error(
                                "plugin-off",
                                position,
                                what
                                        + " is left out, because plugin "
                                        + plugin.label()
                                        + " is off since "
                                        + cause)
                        .withFix("mend that section first"));
        return Optional.empty();
    }

    <T> Optional<T> done(@Nullable T value) {
        return value == null
                ? failed(new InvalidBlocks("it returned null", "return an empty list instead"))
                : Optional.of(value);
    }

    <T> Optional<T> failed(Throwable failure) {
        if (failure instanceof InvalidBlocks invalid) {
            findings.accept(
                    Finding.error(
                                    task.failed(),
                                    position,
                                    subject() + " gave no usable result: " + invalid.what())
                            .withFix(invalid.fix()));
        } else {
            findings.accept(
                    Finding.error(
                                    task.failed(),
                                    position,
                                    subject()
                                            + " failed: "
                                            + Failure.inOneLine(failure, plugin::owns))
                            .withFix(
                                    "update the plugin, or "
                                            + task.wayOut()
                                            + "; the plugin's author needs this message"));
        }
        return Optional.empty();
    }

    /// Threads go on when the section has ended: what they do is seen by nobody.
    void left(List<String> threads) {
        if (!threads.isEmpty()) {
            findings.accept(
                    Finding.warning(
                                    "section-side-effect",
                                    position,
                                    subject()
                                            + " left threads running: "
                                            + String.join(", ", threads))
                            .withFix(
                                    "update the plugin, or tell its author to work in the thread"
                                            + " that it is called in"));
        }
    }

    <T> Optional<T> overBudget(Budget.Excess excess, List<StackTraceElement> where, Budget budget) {
        return excess == Budget.Excess.TIME ? tooLong(where, budget) : tooMuch(where);
    }

    private <T> Optional<T> tooMuch(List<StackTraceElement> where) {
        findings.accept(
                Finding.error(task.memory(), position, subject() + " filled the memory" + in(where))
                        .withFix(task.relief() + "; the plugin's author needs this message"));
        return Optional.empty();
    }

    private String in(List<StackTraceElement> where) {
        return Failure.frame(where, plugin::owns).map(place -> ", in " + place).orElse("");
    }

    private <T> Optional<T> tooLong(List<StackTraceElement> where, Budget budget) {
        findings.accept(
                Finding.error(
                                task.timeout(),
                                position,
                                subject()
                                        + " did not end within "
                                        + seconds(budget.cpu().toMillis())
                                        + " of computing and "
                                        + seconds(budget.wall().toMillis())
                                        + " in all"
                                        + in(where))
                        .withFix(task.relief() + "; the plugin's author needs this message"));
        return Optional.empty();
    }

    private String subject() {
        return what + " of plugin " + plugin.label();
    }

    private static String seconds(long millis) {
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
