package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Runs the code of plugins, so that none of them can take the report down: each call has a thread
/// and a budget of its own, whatever it throws becomes a finding, and what it changes of the
/// process is put back. Keep one for the life of the process: it remembers the plugins that are off.
///
/// A plugin that is over its budget goes on running: what it was given must not be used afterwards.
public final class SectionRunner {
    private final Budget budget;
    private final Map<String, String> off = new ConcurrentHashMap<>();

    public SectionRunner() {
        this(Budget.SECTION);
    }

    SectionRunner(Budget budget) {
        this.budget = budget;
    }

    /// Runs one call of a plugin.
    ///
    /// @param what what the plugin does, for people: "section `word-cloud`"
    /// @param position where report.yaml asks for it
    /// @return what the work gave; empty, with a finding, when it gave nothing
    public <T> Optional<T> run(
            InstalledPlugin plugin,
            String what,
            SourcePosition position,
            Callable<? extends @Nullable T> work,
            Consumer<Finding> findings) {
        var cause = off.get(plugin.id());
        if (cause != null) {
            findings.accept(
                    Finding.error(
                                    "plugin-off",
                                    position,
                                    what
                                            + " is left out, because plugin "
                                            + plugin.label()
                                            + " is off since "
                                            + cause
                                            + " took too long")
                            .withFix("mend " + cause + " first"));
            return Optional.empty();
        }
        var call = new Call(plugin, what, position, findings);
        Budget.Outcome<T> outcome =
                call.inSurroundings(() -> budget.spend("plugin " + plugin.id(), work));
        return switch (outcome) {
            case Budget.Outcome.Done<T>(var value) -> call.done(value);
            case Budget.Outcome.Failed<T>(var failure) -> call.failed(failure);
            case Budget.Outcome.OverBudget<T>(var where) -> {
                off.put(plugin.id(), what);
                yield call.tooLong(where, budget);
            }
        };
    }
}
