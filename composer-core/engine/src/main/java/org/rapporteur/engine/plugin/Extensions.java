package org.rapporteur.engine.plugin;

import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;
import org.rapporteur.engine.report.Options;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.Check;
import org.rapporteur.section.DatasetReader;
import org.rapporteur.section.Section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Makes the extensions of one plugin, each by itself and within a budget, because they are foreign
/// code.
final class Extensions {
    private static final List<Class<?>> KINDS =
            List.of(Section.class, DatasetReader.class, Check.class);
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final PluginJar jar;
    private final PluginClasses classes;
    private final Budget budget;
    private final Consumer<Finding> findings;
    private final Set<String> names = new HashSet<>();

    private Extensions(
            PluginJar jar, PluginClasses classes, Budget budget, Consumer<Finding> findings) {
        this.jar = jar;
        this.classes = classes;
        this.budget = budget;
        this.findings = findings;
    }

    /// The plugin, or empty with findings when it adds nothing.
    static Optional<InstalledPlugin> install(
            PluginJar jar, PluginClasses classes, Budget budget, Consumer<Finding> findings) {
        var extensions = new Extensions(jar, classes, budget, findings);
        var sections = new ArrayList<Section<?>>();
        var readers = new ArrayList<DatasetReader<?>>();
        var checks = new ArrayList<Check<?>>();
        for (var name : jar.extensions()) {
            extensions
                    .make(name)
                    .ifPresent(made -> {
                        if (made instanceof Section<?> section) {
                            sections.add(section);
                        }
                        if (made instanceof DatasetReader<?> reader) {
                            readers.add(reader);
                        }
                        if (made instanceof Check<?> check) {
                            checks.add(check);
                        }
                    });
        }
        return sections.isEmpty() && readers.isEmpty() && checks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new InstalledPlugin(jar, classes::defined, sections, readers, checks));
    }

    private Optional<ExtensionPoint> make(String className) {
        Budget.Outcome<ExtensionPoint> outcome =
                budget.spend("plugin " + jar.id(), () -> checked(className));
        return switch (outcome) {
            case Budget.Outcome.Done<ExtensionPoint>(var made) -> Optional.ofNullable(made);
            case Budget.Outcome.Failed<ExtensionPoint>(var failure) -> {
                report(
                        failure instanceof InvalidBlocks invalid
                                ? invalid.what()
                                : Failure.inOneLine(failure, classes::defined),
                        className,
                        failure instanceof InvalidBlocks invalid
                                ? invalid.fix()
                                : "update the plugin; its author needs this message");
                yield Optional.empty();
            }
            case Budget.Outcome.OverBudget<ExtensionPoint>(var where) -> {
                report(
                        "it did not start in time"
                                + Failure.frame(where, classes::defined)
                                        .map(place -> ", in " + place)
                                        .orElse(""),
                        className,
                        "update the plugin; its author needs this message");
                yield Optional.empty();
            }
        };
    }

    private void report(String why, String className, String fix) {
        findings.accept(
                Finding.warning(
                                "plugin-broken",
                                PluginFiles.position(jar.path()),
                                jar.fileName()
                                        + ": "
                                        + className
                                        + " of plugin "
                                        + jar.id()
                                        + " "
                                        + jar.version()
                                        + " cannot be used: "
                                        + why)
                        .withFix(fix));
    }

    private ExtensionPoint checked(String className) throws Exception {
        var type = classes.loadClass(className);
        if (KINDS.stream().noneMatch(kind -> kind.isAssignableFrom(type))) {
            throw new InvalidBlocks(
                    "it is neither a Section nor a DatasetReader nor a Check",
                    "implement one of these, or remove `@Extension`");
        }
        var made = type.getConstructor().newInstance();
        if (made instanceof Section<?> section) {
            check("section", section.name(), section.options(), section.description());
        }
        if (made instanceof DatasetReader<?> reader) {
            check("reader", reader.key(), reader.options(), reader.description());
        }
        if (made instanceof Check<?> check) {
            check("rule", check.rule(), check.options(), check.description());
            if ((Object) check.severity() == null) {
                throw new InvalidBlocks("it has no severity", "say what its findings weigh");
            }
        }
        return (ExtensionPoint) made;
    }

    private void check(
            String kind,
            @Nullable String given,
            @Nullable Class<?> options,
            @Nullable String description) {
        var name = Objects.toString(given, "");
        if (!KEBAB_CASE.matcher(name).matches()) {
            throw new InvalidBlocks(
                    "its name `" + name + "` is not in kebab-case", "name it like `word-cloud`");
        }
        if (options == null || !options.isRecord()) {
            throw new InvalidBlocks("its options are no record", "make the options a record");
        }
        checkOptions(options.asSubclass(Record.class));
        if (Objects.toString(description, "").isBlank()) {
            throw new InvalidBlocks("it has no description", "describe it in one sentence");
        }
        if (!names.add(kind + " " + name)) {
            throw new InvalidBlocks(
                    "the plugin has another " + kind + " `" + name + "`", "give it another name");
        }
    }

    private static void checkOptions(Class<? extends Record> options) {
        try {
            Options.describe(options);
        } catch (IllegalArgumentException unusable) {
            throw new InvalidBlocks(
                    "of its options, " + unusable.getMessage(),
                    "describe each component with `@Option`; its type is String, int, boolean, an"
                            + " enum, or a List of String or of an enum");
        }
    }
}
