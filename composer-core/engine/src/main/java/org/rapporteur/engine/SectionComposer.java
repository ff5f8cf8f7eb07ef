package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.document.Attachment;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.engine.assemble.Attachments;
import org.rapporteur.engine.assemble.ComposedSection;
import org.rapporteur.engine.assemble.DataNames;
import org.rapporteur.engine.data.TrackedDataset;
import org.rapporteur.engine.plugin.InertBlocks;
import org.rapporteur.engine.plugin.InstalledSection;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.plugin.SectionRunner;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.engine.report.Options;
import org.rapporteur.engine.report.PositionedText;
import org.rapporteur.engine.report.SectionEntry;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Has the sections of a report composed by their plugins, one after another.
final class SectionComposer {
    private final Materials materials;
    private final PluginShelf plugins;
    private final SectionRunner runner;
    private final PluginWording wording;
    private final Function<PositionedText, List<Inline>> bound;
    private final Consumer<Finding> findings;
    private final boolean attaches;
    private final List<Attachment> attachments = new ArrayList<>();
    private final Map<String, SourcePosition> printing = new HashMap<>();

    /// @param attaches whether the PDF carries the data of its figures
    SectionComposer(
            Materials materials,
            PluginShelf plugins,
            SectionRunner runner,
            Function<PositionedText, List<Inline>> bound,
            boolean attaches) {
        this.materials = materials;
        this.plugins = plugins;
        this.runner = runner;
        this.bound = bound;
        this.attaches = attaches;
        this.wording = new PluginWording(materials);
        this.findings = materials.findings();
    }

    /// Where report.yaml lists the first section that prints a file of data.
    Optional<SourcePosition> printing(String file) {
        return Optional.ofNullable(printing.get(file));
    }

    /// The data that the sections print.
    List<Attachment> attachments() {
        return attachments;
    }

    /// The section; empty, after findings, where it cannot be composed.
    Optional<ComposedSection> compose(SectionEntry entry) {
        var installed = plugins.section(entry.name(), entry.position(), findings);
        if (installed.isEmpty()) {
            findings.accept(unknown(entry));
            return Optional.empty();
        }
        return compose(entry, installed.get(), installed.get().section());
    }

    private <O extends Record> Optional<ComposedSection> compose(
            SectionEntry entry, InstalledSection installed, Section<O> section) {
        Optional<Optional<Prepared<O>>> prepared =
                run(entry, installed, reports -> prepared(entry, installed, section, reports));
        return prepared.flatMap(ready -> ready).flatMap(ready -> compose(entry, installed, ready));
    }

    /// A section that has all it needs.
    private record Prepared<O extends Record>(
            Section<O> section, O options, @Nullable TrackedDataset dataset) {}

    private <O extends Record> Optional<Prepared<O>> prepared(
            SectionEntry entry,
            InstalledSection installed,
            Section<O> section,
            Consumer<Finding> reports) {
        var options =
                Options.bind(
                        section.options(),
                        entry.options(),
                        entry.position(),
                        entry.name(),
                        reports);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        var data =
                new SectionData(
                        materials.datasets(),
                        materials.file().places(),
                        materials.unread(),
                        entry,
                        reports);
        var wanted = wanted(entry, section, options.get());
        Optional<Dataset> dataset = wanted.flatMap(data::find);
        if (!data.namesExist(installed.about().options(), dataset)) {
            return Optional.empty();
        }
        if (wanted.isPresent()
                && (dataset.isEmpty()
                        || !data.hasColumns(
                                dataset.get(), section.requiredColumns(options.get())))) {
            return Optional.empty();
        }
        return Optional.of(
                new Prepared<>(
                        section, options.get(), dataset.map(TrackedDataset::new).orElse(null)));
    }

    private static <O extends Record> Optional<PositionedText> wanted(
            SectionEntry entry, Section<O> section, O options) {
        return Optional.ofNullable(entry.data())
                .or(() ->
                        section.dataset(options)
                                .map(name -> new PositionedText(name, entry.position())));
    }

    private <O extends Record> Optional<ComposedSection> compose(
            SectionEntry entry, InstalledSection installed, Prepared<O> prepared) {
        var caption = entry.caption() == null ? List.<Inline>of() : bound.apply(entry.caption());
        Optional<List<Block>> blocks =
                run(
                        entry,
                        installed,
                        reports ->
                                inert(prepared.dataset())
                                        .of(
                                                prepared.section()
                                                        .compose(
                                                                prepared.options(),
                                                                request(
                                                                        entry,
                                                                        installed,
                                                                        prepared.dataset(),
                                                                        caption,
                                                                        reports)),
                                                entry.position(),
                                                reports));
        return blocks.map(made -> placed(entry, made, caption, prepared.dataset()));
    }

    private HostRequest request(
            SectionEntry entry,
            InstalledSection installed,
            @Nullable TrackedDataset dataset,
            List<Inline> caption,
            Consumer<Finding> reports) {
        return new HostRequest(
                materials,
                entry,
                dataset,
                wording.labels(installed.plugin()),
                caption,
                wording.of(installed.plugin()),
                reports);
    }

    /// Rows may stay lazy over the section's dataset, and over all others of the report.
    private InertBlocks inert(@Nullable TrackedDataset dataset) {
        var hosted = new ArrayList<>(materials.datasets().values());
        if (dataset != null) {
            hosted.add(dataset);
        }
        return new InertBlocks(hosted, materials.style());
    }

    private ComposedSection placed(
            SectionEntry entry,
            List<Block> blocks,
            List<Inline> caption,
            @Nullable TrackedDataset dataset) {
        if (dataset != null) {
            printing.putIfAbsent(dataset.source(), entry.position());
        }
        if (attaches) {
            attachments.addAll(
                    new Attachments(materials.labels().language()).of(entry.id(), blocks, dataset));
        }
        return new ComposedSection(
                entry.id(),
                entry.position(),
                entry.title() == null ? List.of() : bound.apply(entry.title()),
                caption,
                entry.pageBreak(),
                attaches ? DataNames.named(entry.id(), blocks, materials.labels()) : blocks);
    }

    private <T> Optional<T> run(
            SectionEntry entry, InstalledSection installed, SectionRunner.Work<T> work) {
        return runner.run(
                installed.plugin(),
                "section `" + entry.name() + "`",
                entry.position(),
                work,
                findings);
    }

    private Finding unknown(SectionEntry entry) {
        var names = plugins.sectionNames();
        return Finding.error(
                        "unknown-section",
                        entry.position(),
                        "no installed plugin has a section `%s`".formatted(entry.name())
                                + NearestName.of(entry.name(), names)
                                        .map("; did you mean `%s`?"::formatted)
                                        .orElse(""))
                .quoting(entry.name())
                .withFact("installed sections", names.isEmpty() ? "none" : String.join(", ", names))
                .withFix(
                        "correct the name, or put the plugin that has this section into the plugins"
                                + " folder");
    }
}
