package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs the code of plugins, so that none of them can take the report down: each call has a thread
/// and a budget of its own, whatever it throws becomes a finding, and what it changes of the
/// process is put back. Keep one for the life of the process: it remembers the plugins that are
/// off.
///
/// Calls wait for each other, because what a plugin changes of the process could not be told apart
/// otherwise; so a call must not make another.
///
/// A plugin that is over its budget may go on running: what it was given must not be used
/// afterwards.
public final class SectionRunner {
    private static final Lock ALONE = new ReentrantLock();

    private final Budget budget;
    private final Map<String, String> off = new ConcurrentHashMap<>();

    public SectionRunner() {
        this(Budget.SECTION);
    }

    SectionRunner(Budget budget) {
        this.budget = budget;
    }

    /// A call of a plugin's code.
    @FunctionalInterface
    public interface Work<T> {
        /// Calls it.
        ///
        /// @param reports takes what the plugin reports; closed when the call ends
        @Nullable T run(Consumer<Finding> reports) throws Exception;
    }

    /// Runs one call of a plugin that reports nothing.
    ///
    /// @see #run(InstalledPlugin, String, SourcePosition, Work, Consumer)
    public <T> Optional<T> run(
            InstalledPlugin plugin,
            String what,
            SourcePosition position,
            Callable<? extends @Nullable T> work,
            Consumer<Finding> findings) {
        return run(plugin, what, position, (Work<T>) _ -> work.call(), findings);
    }

    /// Runs a rule of a plugin.
    ///
    /// @see #run(InstalledPlugin, String, SourcePosition, Work, Consumer)
    public void check(
            InstalledPlugin plugin,
            String what,
            SourcePosition position,
            Work<?> work,
            Consumer<Finding> findings) {
        run(plugin, Task.CHECKING, what, position, work, findings);
    }

    /// Runs one call of a plugin. What it reports is handed on when it ends; of a call that takes
    /// too long nothing is, because that would depend on time.
    ///
    /// @param what what the plugin does, for people: "section `word-cloud`"
    /// @param position where report.yaml asks for it
    /// @return what the work gave; empty, with a finding, when it gave nothing
    public <T> Optional<T> run(
            InstalledPlugin plugin,
            String what,
            SourcePosition position,
            Work<T> work,
            Consumer<Finding> findings) {
        return run(plugin, Task.COMPOSING, what, position, work, findings);
    }

    private <T> Optional<T> run(
            InstalledPlugin plugin,
            Task task,
            String what,
            SourcePosition position,
            Work<T> work,
            Consumer<Finding> findings) {
        var call = new Call(plugin, task, what, position, findings);
        var cause = off.get(plugin.id());
        if (cause != null) {
            return call.off(cause);
        }
        var reports = new Reports();
        Budget.Outcome<T> outcome =
                alone(() ->
                        call.inSurroundings(() ->
                                budget.spend("plugin " + plugin.id(), () -> work.run(reports))));
        return switch (outcome) {
            case Budget.Outcome.Done<T>(var value, var threads) -> {
                reports.handOn(findings);
                call.left(threads);
                yield call.done(value);
            }
            case Budget.Outcome.Failed<T>(var failure) -> {
                reports.handOn(findings);
                yield call.failed(failure);
            }
            case Budget.Outcome.OverBudget<T>(var excess, var where) -> {
                reports.close();
                off.put(
                        plugin.id(),
                        what
                                + " took too "
                                + (excess == Budget.Excess.TIME ? "long" : "much memory"));
                yield call.overBudget(excess, where, budget);
            }
        };
    }

    private static <T> T alone(Supplier<T> doing) {
        ALONE.lock();
        try {
            return doing.get();
        } finally {
            ALONE.unlock();
        }
    }
}
