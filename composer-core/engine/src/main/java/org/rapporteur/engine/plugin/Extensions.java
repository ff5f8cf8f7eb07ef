package org.rapporteur.engine.plugin;

import org.rapporteur.finding.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the extensions of one plugin, each by itself and within a budget, because they are foreign
/// code.
record Extensions(PluginJar jar, PluginClasses classes, Budget budget, Consumer<Finding> findings) {
    private static final String AUTHOR = "update the plugin; its author needs this message";

    /// The plugin, or empty with findings when it adds nothing.
    Optional<InstalledPlugin> install() {
        var additions = new ArrayList<Addition>();
        var introduction = new Introduction();
        for (var name : jar.extensions()) {
            additions.addAll(made(name, introduction));
        }
        return additions.isEmpty()
                ? Optional.empty()
                : Optional.of(new InstalledPlugin(jar, classes::defined, additions));
    }

    private List<Addition> made(String className, Introduction introduction) {
        Budget.Outcome<List<Addition>> outcome =
                budget.spend(
                        "plugin " + jar.id(), () -> introduction.of(classes.loadClass(className)));
        return switch (outcome) {
            case Budget.Outcome.Done<List<Addition>>(var made, _) ->
                    made == null ? List.of() : made;
            case Budget.Outcome.Failed<List<Addition>>(InvalidBlocks unusable) ->
                    none(className, unusable.what(), unusable.fix());
            case Budget.Outcome.Failed<List<Addition>>(var failure) ->
                    none(className, Failure.inOneLine(failure, classes::defined), AUTHOR);
            case Budget.Outcome.OverBudget<List<Addition>>(var excess, var where) ->
                    none(className, excess(excess) + where(where), AUTHOR);
        };
    }

    private static String excess(Budget.Excess excess) {
        return switch (excess) {
            case TIME -> "it did not start in time";
            case MEMORY -> "it filled the memory when it was started";
        };
    }

    private String where(List<StackTraceElement> frames) {
        return Failure.frame(frames, classes::defined).map(place -> ", in " + place).orElse("");
    }

    private List<Addition> none(String className, String why, String fix) {
        findings.accept(
                Finding.warning(
                                "plugin-broken",
                                PluginFiles.position(jar.path()),
                                "%s: %s of plugin %s %s cannot be used: %s"
                                        .formatted(
                                                jar.fileName(),
                                                className,
                                                jar.id(),
                                                jar.version(),
                                                why))
                        .withFix(fix));
        return List.of();
    }
}
