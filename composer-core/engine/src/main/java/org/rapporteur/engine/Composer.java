package org.rapporteur.engine;

import org.rapporteur.data.Quotation;
import org.rapporteur.data.Row;
import org.rapporteur.engine.chart.export.FigureFrame;
import org.rapporteur.engine.check.Judge;
import org.rapporteur.engine.check.Verdict;
import org.rapporteur.engine.data.FolderSource;
import org.rapporteur.engine.data.VocabularyShelf;
import org.rapporteur.engine.evidence.Evidence;
import org.rapporteur.engine.plugin.InstalledCheck;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.plugin.SectionRunner;
import org.rapporteur.engine.report.CheckSettings;
import org.rapporteur.engine.report.ReportFile;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.engine.report.ReportReader;
import org.rapporteur.engine.report.TemplateShelf;
import org.rapporteur.finding.Finding;
import org.rapporteur.pdf.Layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    private final Installed installed;
    private final SectionRunner runner = new SectionRunner();
    private final TemplateShelf templates;

    public Composer(Installation installation) {
        this.installation = installation;
        installed = new Installed(installation);
        templates = new TemplateShelf(installation.templates());
    }

    /// A composer with plugins that are already there, for tests.
    Composer(Installation installation, PluginShelf plugins) {
        this.installation = installation;
        installed = new Installed(installation, plugins);
        templates = new TemplateShelf(installation.templates());
    }

    /// The installed plugins.
    public PluginShelf plugins() {
        return installed.shelf();
    }

    /// The plugins that a report folder is composed with; to be closed by the caller.
    public FolderPlugins plugins(Path folder) {
        return plugins(ReportFolder.open(folder));
    }

    private FolderPlugins plugins(ReportFolder folder) {
        return FolderPlugins.of(folder, installation, installed);
    }

    /// The installed report templates.
    public TemplateShelf templates() {
        return templates;
    }

    /// What is wrong with the installation itself: plugins that cannot be loaded.
    public List<Finding> installationFindings() {
        return installed.findings();
    }

    /// Reads a report folder as far as it can be read, without composing anything.
    public Reading read(ComposeRequest request) {
        var findings = new FindingsList();
        var folder = ReportFolder.open(request.folder());
        try (var plugins = plugins(folder)) {
            findings.addAll(plugins.findings());
            var materials =
                    report(folder, plugins.shelf(), findings)
                            .flatMap(file ->
                                    materials(request, folder, file, plugins.shelf(), findings));
            var nothing = Optional.<ReportFile>empty();
            return new Reading(
                    materials,
                    judged(request, folder, nothing, plugins.shelf(), findings),
                    (dataset, row, most, told) ->
                            materials
                                    .map(one -> quotations(one, dataset, row, most, told))
                                    .orElse(List.of()));
        }
    }

    private List<Quotation> quotations(
            Materials materials, String dataset, Row row, int most, Consumer<Finding> findings) {
        var file = materials.file();
        var entry = file.data().stream().filter(one -> one.name().equals(dataset)).findFirst();
        if (entry.isEmpty()) {
            return List.of();
        }
        try (var plugins = plugins(materials.folder())) {
            var vocabularies =
                    VocabularyShelf.of(FolderSource.vocabularies(materials.folder()), findings);
            return new DatasetShelf(
                            materials.folder(),
                            vocabularies,
                            plugins.shelf(),
                            runner,
                            file.print().language(),
                            findings)
                    .quotations(entry.get(), row, most);
        }
    }

    /// Composes a report as far as it can be composed. Nothing is written.
    public Composition compose(ComposeRequest request) {
        var timings = new Timings();
        var folder = ReportFolder.open(request.folder());
        try (var plugins = timed(timings, "open plugins", () -> plugins(folder))) {
            var findings = new FindingsList();
            findings.addAll(plugins.findings());
            findings.addAll(request.gate().policy().findings());
            return compose(request, folder, plugins.shelf(), findings, timings);
        }
    }

    private Composition compose(
            ComposeRequest request,
            ReportFolder folder,
            PluginShelf plugins,
            FindingsList findings,
            Timings timings) {
        var file = timed(timings, "read report.yaml", () -> report(folder, plugins, findings));
        var policy = request.gate().policy();
        file.flatMap(policy::refusedLanguage).ifPresent(findings);
        var materials =
                timed(
                        timings,
                        "read data",
                        () ->
                                file.map(one -> one.checkedBy(policy.over(one.checks())))
                                        .flatMap(one ->
                                                materials(
                                                        request, folder, one, plugins, findings)));
        if (materials.isEmpty()) {
            return new Composition(
                    folder,
                    outputName(folder, file),
                    judged(request, folder, file, plugins, findings),
                    null,
                    null,
                    null,
                    lines(request, folder),
                    timings,
                    List.of());
        }
        return composed(request, folder, file.get(), materials.get(), plugins, findings, timings);
    }

    private Composition composed(
            ComposeRequest request,
            ReportFolder folder,
            ReportFile written,
            Materials materials,
            PluginShelf plugins,
            FindingsList findings,
            Timings timings) {
        var producer = "Rapporteur " + installation.version();
        var composing = new ReportComposer(materials, plugins, runner, request, producer, timings);
        var document = composing.document();
        var file = Optional.of(written);
        var fonts = materials.template().fonts();
        var checks =
                new ReportChecks(
                        materials,
                        plugins,
                        runner,
                        installation.version(),
                        request.gate().policy());
        timed(
                timings,
                "check",
                () -> {
                    checks.of(SourcesOfFigures.without(document));
                    return true;
                });
        var layout =
                timed(
                        timings,
                        "lay out",
                        () -> Layout.of(document, materials.template().theme(), fonts));
        findings.addAll(layout.findings());
        var verdict = judged(request, folder, file, plugins, findings);
        var lines = lines(request, folder);
        var frame =
                new FigureFrame(materials.style(), materials.labels().language().toLanguageTag());
        var drawings = FigureFile.of(document, frame, materials.labels());
        if (!request.draft()) {
            return new Composition(
                    folder,
                    outputName(folder, file),
                    verdict,
                    evidence(materials),
                    document,
                    layout,
                    lines,
                    timings,
                    drawings);
        }
        var draft = composing.draft(document, verdict.open());
        return new Composition(
                folder,
                outputName(folder, file),
                verdict,
                evidence(materials),
                draft,
                Layout.of(draft, materials.template().theme(), fonts),
                lines,
                timings,
                drawings);
    }

    private static Evidence evidence(Materials materials) {
        return new Evidence(materials.labels(), materials.references());
    }

    private static Optional<ReportFile> report(
            ReportFolder folder, PluginShelf plugins, FindingsList findings) {
        return ReportReader.read(folder, Set.copyOf(plugins.readerKeys()), findings);
    }

    private Optional<Materials> materials(
            ComposeRequest request,
            ReportFolder folder,
            ReportFile file,
            PluginShelf plugins,
            FindingsList findings) {
        return new MaterialsReader(folder, file, plugins, runner, templates, findings)
                .read(request.template());
    }

    private static Verdict judged(
            ComposeRequest request,
            ReportFolder folder,
            Optional<ReportFile> file,
            PluginShelf plugins,
            FindingsList findings) {
        var lines = lines(request, folder);
        var rules = plugins.checks().stream().map(InstalledCheck::rule).collect(Collectors.toSet());
        var settings = file.map(ReportFile::checks).orElse(CheckSettings.NONE);
        return new Judge(settings, request.gate(), folder.key(), lines::at, rules)
                .judge(findings.all().stream().map(new Aim(lines)::at).toList());
    }

    private static SourceLines lines(ComposeRequest request, ReportFolder folder) {
        return new SourceLines(folder.path(), request.gate().files());
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
        installed.close();
    }
}
