package org.rapporteur.engine;

import org.rapporteur.data.Aliases;
import org.rapporteur.document.Document;
import org.rapporteur.engine.check.RuleBook;
import org.rapporteur.engine.data.AliasFile;
import org.rapporteur.engine.plugin.InstalledCheck;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.plugin.SectionRunner;
import org.rapporteur.engine.report.Options;
import org.rapporteur.engine.report.Policy;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Holds a composed report against the rules: the tool's own and those of plugins, each contained
/// like a section.
final class ReportChecks {
    /// The rule that looks at the marks themselves.
    private static final String MARKS = "language";

    private final Materials materials;
    private final PluginShelf plugins;
    private final SectionRunner runner;
    private final InstalledPlugin own;
    private final Policy policy;

    /// @param version of the tool
    ReportChecks(
            Materials materials,
            PluginShelf plugins,
            SectionRunner runner,
            String version,
            Policy policy) {
        this.policy = policy;
        this.materials = materials;
        this.plugins = plugins;
        this.runner = runner;
        this.own =
                InstalledPlugin.onClassPath(
                        "rapporteur",
                        version,
                        RuleBook.class,
                        List.of(),
                        List.of(),
                        RuleBook.rules());
    }

    /// All rules that can be run, the tool's own first.
    private List<InstalledCheck> installed() {
        var checks = new ArrayList<>(own.checks());
        for (var check : plugins.checks()) {
            if (RuleBook.knows(check.rule())) {
                materials.findings().accept(taken(check));
            } else {
                checks.add(check);
            }
        }
        return checks;
    }

    void of(Document document) {
        var checks = installed();
        var wording = new PluginWording(materials);
        var aliases = AliasFile.read(materials.folder(), materials.findings());
        var trusted = trustedAliases();
        var words = MarkedWords.of(document);
        for (var check : checks) {
            boolean guarded = policy.guards(check.rule());
            if (!isOff(check.rule())) {
                run(
                        check,
                        check.check(),
                        words.heldAgainst(guarded && !check.rule().equals(MARKS)),
                        guarded ? trusted : aliases,
                        wording);
            }
        }
        reportOptionsOfOthers(checks.stream().map(InstalledCheck::rule).toList());
    }

    /// What answers findings of rules that no folder may weaken.
    private Aliases trustedAliases() {
        var given = policy.aliases();
        return given == null
                ? Aliases.NONE
                : AliasFile.read(policy.beside(given), given, materials.findings());
    }

    private <O extends Record> void run(
            InstalledCheck installed,
            Check<O> check,
            Document document,
            Aliases aliases,
            PluginWording wording) {
        var what = "rule `" + installed.rule() + "`";
        runner.check(
                installed.plugin(),
                what,
                SourcePosition.of("report.yaml"),
                reports -> {
                    var request =
                            new HostCheckRequest(
                                    document,
                                    materials,
                                    aliases,
                                    installed.plugin().equals(own)
                                            ? materials.labels()
                                            : wording.labels(installed.plugin()),
                                    new OwnFindings(installed.rule(), reports));
                    var given = options(installed.rule());
                    Options.bind(check.options(), given, given.position(), what, reports)
                            .ifPresent(options -> check.check(options, request));
                    return true;
                },
                materials.findings());
    }

    private YamlMap options(String rule) {
        return materials
                .file()
                .checks()
                .ruleOptions()
                .getOrDefault(
                        rule, new YamlMap(new LinkedHashMap<>(), SourcePosition.of("report.yaml")));
    }

    private boolean isOff(String rule) {
        return materials.file().checks().rules().stream()
                .filter(setting -> setting.rule().equals(rule))
                .findFirst()
                .filter(setting -> setting.severity() == null)
                .isPresent();
    }

    /// Options of a rule that has none.
    private void reportOptionsOfOthers(List<String> rules) {
        materials
                .file()
                .checks()
                .ruleOptions()
                .forEach((rule, options) -> {
                    if (!rules.contains(rule)) {
                        materials
                                .findings()
                                .accept(
                                        Finding.error(
                                                        "unknown-key",
                                                        options.position(),
                                                        "the rule `%s` has no options"
                                                                .formatted(rule))
                                                .quoting(rule)
                                                .withFix(
                                                        "write `off`, `advice`, `warning` or"
                                                                + " `error`"));
                    }
                });
    }

    private static Finding taken(InstalledCheck check) {
        return Finding.warning(
                        "plugin-ambiguous",
                        SourcePosition.of("report.yaml"),
                        "the rule `%s` of plugin %s is left out: the tool has a rule of that id"
                                .formatted(check.rule(), check.plugin().label()))
                .withFix("update the plugin; its author needs this message");
    }
}
