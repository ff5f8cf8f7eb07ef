package org.rapporteur.engine;

import org.rapporteur.engine.check.Judge;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.engine.plugin.InstalledCheck;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.plugin.SectionRunner;
import org.rapporteur.engine.report.ReportFile;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.engine.report.ReportReader;
import org.rapporteur.engine.report.TemplateShelf;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Severity;
import org.rapporteur.pdf.Layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// The one door: turns report folders into reports, or into what is wrong with them.
///
/// ```java
/// try (var composer = new Composer(installation)) {
///     var composition = composer.compose(new ComposeRequest(folder, null, false, null));
///     composition.write(Path.of("report.pdf"));
/// }
/// ```
///
/// A composer opens the plugins once and can be used by several threads.
public final class Composer implements AutoCloseable {
    private final Installation installation;
    private final List<Finding> installationFindings = new ArrayList<>();
    private final PluginShelf plugins;
    private final SectionRunner runner = new SectionRunner();
    private final TemplateShelf templates;

    public Composer(Installation installation) {
        this.installation = installation;
        plugins =
                PluginShelf.open(
                        installation.plugins(), installation.shipped(), installationFindings::add);
        templates = new TemplateShelf(installation.templates());
    }

    /// A composer with plugins that are already there, for tests.
    Composer(Installation installation, PluginShelf plugins) {
        this.installation = installation;
        this.plugins = plugins;
        templates = new TemplateShelf(installation.templates());
    }

    /// The installed plugins.
    public PluginShelf plugins() {
        return plugins;
    }

    /// The installed report templates.
    public TemplateShelf templates() {
        return templates;
    }

    /// What is wrong with the installation itself: plugins that cannot be loaded.
    public List<Finding> installationFindings() {
        return List.copyOf(installationFindings);
    }

    /// Reads a report folder as far as it can be read, without composing anything.
    public Reading read(ComposeRequest request) {
        var findings = new FindingsList();
        var folder = ReportFolder.open(request.folder());
        var materials =
                report(folder, findings)
                        .flatMap(file -> materials(request, folder, file, findings));
        return new Reading(materials, judged(folder, Optional.empty(), findings));
    }

    /// Composes a report as far as it can be composed. Nothing is written.
    public Composition compose(ComposeRequest request) {
        var timings = new Timings();
        var findings = new FindingsList();
        installationFindings.forEach(finding -> findings.add(asWarning(finding)));
        var folder = ReportFolder.open(request.folder());
        var file = timed(timings, "read report.yaml", () -> report(folder, findings));
        var materials =
                timed(
                        timings,
                        "read data",
                        () -> file.flatMap(one -> materials(request, folder, one, findings)));
        if (materials.isEmpty()) {
            return new Composition(
                    folder,
                    outputName(folder, file),
                    judged(folder, file, findings),
                    null,
                    null,
                    new SourceLines(folder.path()),
                    timings);
        }
        return composed(request, folder, materials.get(), findings, timings);
    }

    private Composition composed(
            ComposeRequest request,
            ReportFolder folder,
            Materials materials,
            FindingsList findings,
            Timings timings) {
        var producer = "Rapporteur " + installation.version();
        var composing = new ReportComposer(materials, plugins, runner, request, producer, timings);
        var document = composing.document();
        var file = Optional.of(materials.file());
        var fonts = materials.template().fonts();
        var checks = new ReportChecks(materials, plugins, runner, installation.version());
        timed(
                timings,
                "check",
                () -> {
                    checks.of(document);
                    return true;
                });
        var layout =
                timed(
                        timings,
                        "lay out",
                        () -> Layout.of(document, materials.template().theme(), fonts));
        findings.addAll(layout.findings());
        var verdict = judged(folder, file, findings);
        var lines = new SourceLines(folder.path());
        if (!request.draft()) {
            return new Composition(
                    folder, outputName(folder, file), verdict, document, layout, lines, timings);
        }
        var draft = composing.draft(document, verdict.open());
        return new Composition(
                folder,
                outputName(folder, file),
                verdict,
                draft,
                Layout.of(draft, materials.template().theme(), fonts),
                lines,
                timings);
    }

    private Optional<ReportFile> report(ReportFolder folder, FindingsList findings) {
        return ReportReader.read(folder, Set.copyOf(plugins.readerKeys()), findings);
    }

    private Optional<Materials> materials(
            ComposeRequest request, ReportFolder folder, ReportFile file, FindingsList findings) {
        return new MaterialsReader(folder, file, plugins, runner, templates, findings)
                .read(request.template());
    }

    private Verdict judged(ReportFolder folder, Optional<ReportFile> file, FindingsList findings) {
        var lines = new SourceLines(folder.path());
        var rules = plugins.checks().stream().map(InstalledCheck::rule).collect(Collectors.toSet());
        return file.map(one ->
                        new Judge(one.checks().rules(), one.checks().accepted(), lines::at, rules))
                .orElseGet(() -> new Judge(List.of(), List.of(), lines::at, rules))
                .judge(findings.all().stream().map(new Aim(lines)::at).toList());
    }

    /// A broken plugin that no report uses keeps nobody from writing one.
    private static Finding asWarning(Finding finding) {
        return finding.severity() == Severity.ERROR
                ? finding.withSeverity(Severity.WARNING)
                : finding;
    }

    private static String outputName(ReportFolder folder, Optional<ReportFile> file) {
        var given = file.map(one -> one.print().output()).map(text -> text.text());
        return given.orElseGet(() -> folder.name() + ".pdf");
    }

    private static <T> T timed(Timings timings, String phase, Callable<T> work) {
        try {
            return timings.measure(phase, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        plugins.close();
    }
}
