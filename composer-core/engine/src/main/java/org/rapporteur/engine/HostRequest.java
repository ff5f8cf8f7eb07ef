package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.engine.markup.Markdown;
import org.rapporteur.engine.report.SectionEntry;
import org.rapporteur.engine.wording.Wording;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Labels;
import org.rapporteur.section.ReportFiles;
import org.rapporteur.section.SectionRequest;
import org.rapporteur.section.Style;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a section gets of its report.
///
/// @param data null where the section needs none
/// @param labels the plugin's labels before the tool's
/// @param caption what report.yaml says instead of the section's own caption; empty for nothing
/// @param wording the templates that the section can use
record HostRequest(
        Materials materials,
        SectionEntry entry,
        @Nullable Dataset data,
        Labels labels,
        List<Inline> caption,
        Wording wording,
        Consumer<Finding> findings)
        implements SectionRequest {

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public SourcePosition position() {
        return entry.position();
    }

    @Override
    public SourcePosition position(String option) {
        var given = entry.options().entries().get(option);
        return given == null ? entry.position() : given.value().position();
    }

    @Override
    public Dataset data() {
        if (data == null) {
            throw new IllegalStateException(
                    "the section says that it needs no dataset: Section.dataset(options)");
        }
        return data;
    }

    @Override
    public Optional<Dataset> dataset(String name) {
        return Optional.ofNullable(materials.datasets().get(name));
    }

    @Override
    public ReportFiles files() {
        return materials.folder().files(entry.position(), findings);
    }

    @Override
    public Optional<LocalDate> day() {
        var title = materials.file().title();
        var days = title.date();
        return Optional.ofNullable(days == null ? title.issued() : days.last());
    }

    @Override
    public Style style() {
        return materials.style();
    }

    @Override
    public List<Block> markdown(String path) {
        return files().text(path)
                .map(text ->
                        new Markdown(
                                        materials.references(),
                                        files(),
                                        findings,
                                        style().textWidth(),
                                        labels().language())
                                .blocks(text, path))
                .orElse(List.of());
    }

    @Override
    public List<Block> wording(String name, Map<String, ?> values, Map<String, List<Block>> parts) {
        return wording.render(name, values, parts, entry.position(), findings);
    }

    @Override
    public List<Inline> caption(String key, Object... arguments) {
        return caption.isEmpty() ? Inlines.plain(labels.text(key, arguments)) : caption;
    }

    @Override
    public void report(Finding finding) {
        findings.accept(
                finding.position().isKnown() ? finding : finding.withPosition(entry.position()));
    }
}
