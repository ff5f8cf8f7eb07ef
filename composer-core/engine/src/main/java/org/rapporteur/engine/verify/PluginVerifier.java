package org.rapporteur.engine.verify;

import org.rapporteur.engine.Composer;
import org.rapporteur.engine.Installation;
import org.rapporteur.engine.check.RuleBook;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.plugin.JarInspection;
import org.rapporteur.engine.plugin.PluginJar;
import org.rapporteur.engine.wording.LabelGaps;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// Says what is wrong with a plugin's jar before anybody installs it: looks through its code, loads
/// it as a report would, and composes its sample.
///
/// ```java
/// var result = PluginVerifier.verify(jar, installation);
/// result.findings().forEach(System.err::println);
/// ```
public final class PluginVerifier {
    private static final Pattern LABELS =
            Pattern.compile("META-INF/rapporteur/labels_([a-z]{2,3})\\.properties");

    private final PluginJar plugin;
    private final Installation installation;
    private final Report report;

    private PluginVerifier(PluginJar plugin, Installation installation, Report report) {
        this.plugin = plugin;
        this.installation = installation;
        this.report = report;
    }

    /// What became of a jar.
    ///
    /// @param about id and version; empty where the jar does not say
    /// @param capabilities in the order of their kinds
    /// @param sample the PDF of its sample report; empty where there is none
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Result(
            List<Finding> findings,
            Optional<PluginJar> about,
            List<Capability> capabilities,
            byte[] sample) {
        public Result {
            findings = List.copyOf(findings);
            capabilities = List.copyOf(capabilities);
        }
    }

    /// @param installation with whose plugins and templates it is to work
    public static Result verify(Path jar, Installation installation) {
        var report = new Report(position(jar));
        var inspected = JarInspection.of(jar, report::strictly);
        if (inspected.isEmpty()) {
            return new Result(report.findings(), inspected, List.of(), new byte[0]);
        }
        try {
            return new PluginVerifier(inspected.get(), installation, report).verify();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As the user wrote it; of an absolute path folder and file only, so that messages are the
    /// same on every machine.
    private static SourcePosition position(Path jar) {
        var path = jar.normalize();
        int names = path.getNameCount();
        var shown = path.isAbsolute() && names > 2 ? path.subpath(names - 2, names) : path;
        return SourcePosition.of(shown.toString().replace('\\', '/'));
    }

    private Result verify() throws IOException {
        var code = JarCode.of(plugin);
        byte[] sample;
        try (var jar = new JarFile(plugin.path().toFile(), false)) {
            ClassVersions.check(code, report);
            Bundled.check(jar, Files.size(plugin.path()), code, report);
            new Links(code, plugin.libraries(), !plugin.dependencies().isEmpty()).check(report);
            Growth.check(code, report);
            Chance.check(code, report);
            manifest();
            sample = run(jar);
            Extent.tell(code, report);
        }
        return new Result(
                report.findings(),
                Optional.of(plugin),
                List.copyOf(Extent.of(code).keySet()),
                sample);
    }

    private void manifest() {
        if (plugin.description().isEmpty()
                || plugin.provider().isEmpty()
                || plugin.license().isEmpty()) {
            report.advice(
                    "plugin-manifest",
                    "its manifest does not say all of `Plugin-Description`, `Plugin-Provider` and"
                            + " `Plugin-License`",
                    "add what is missing, for `rapporteur plugin show`");
        }
        if (plugin.id().indexOf('.') < 0) {
            report.advice(
                    "plugin-manifest",
                    "its id `" + plugin.id() + "` is one word, which others may take, too",
                    "begin it with a name of your own: `acme." + plugin.id() + "`");
        }
    }

    /// Loads the plugin beside those that are installed, and asks it what it is.
    private byte[] run(JarFile jar) throws IOException {
        var paths = new ArrayList<>(List.of(plugin.path()));
        paths.addAll(installation.plugins());
        var with =
                new Installation(
                        paths,
                        installation.shipped(),
                        installation.trust(),
                        installation.templates(),
                        installation.version());
        try (var composer = new Composer(with)) {
            composer.installationFindings().stream()
                    .filter(one -> one.message().contains(plugin.fileName()))
                    .filter(one -> !report.knows(one))
                    .forEach(report::strictly);
            var installed =
                    composer.plugins().plugins().stream()
                            .filter(one ->
                                    one.jar().equals(plugin.path().toAbsolutePath().normalize()))
                            .findFirst();
            if (installed.isEmpty()) {
                return new byte[0];
            }
            names(installed.get(), composer);
            labels(jar, installed.get());
            new Documentation(installed.get(), composer, report).check();
            return new Sample(jar, installed.get(), composer, report).check();
        }
    }

    private void names(InstalledPlugin installed, Composer composer) {
        for (var other : composer.plugins().plugins()) {
            for (var section :
                    other.equals(installed)
                            ? List.<org.rapporteur.engine.plugin.InstalledSection>of()
                            : other.sections()) {
                var name = section.about().name();
                if (installed.sections().stream()
                        .anyMatch(one -> one.about().name().equals(name))) {
                    report.warning(
                            "plugin-ambiguous",
                            "the plugin " + other.label() + " has a section `" + name + "`, too",
                            "name it otherwise; else reports have to write `"
                                    + plugin.id()
                                    + "/"
                                    + name
                                    + "`");
                }
            }
        }
        for (var check : installed.checks()) {
            if (RuleBook.knows(check.rule())) {
                report.error(
                        "plugin-ambiguous",
                        "the tool has a rule `" + check.rule() + "`, so that this one is not run",
                        "begin its id with a name of your own");
            }
        }
    }

    private void labels(JarFile jar, InstalledPlugin installed) {
        var gaps =
                new LabelGaps(file -> installed.resource("META-INF/rapporteur/" + file).orElse(""));
        for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
            var language = LABELS.matcher(entry.getName());
            if (language.matches()) {
                for (var gap : gaps.of(language.group(1))) {
                    report.warning(
                            "plugin-label",
                            gap.file() + ": " + gap.what(),
                            "add it, or take it out of the other language");
                }
            }
        }
    }
}
