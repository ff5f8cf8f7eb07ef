package org.rapporteur.testkit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.data.Dataset;
import org.rapporteur.document.Block;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Inlines;
import org.rapporteur.engine.chart.ThemeStyle;
import org.rapporteur.engine.markup.Markdown;
import org.rapporteur.engine.reference.References;
import org.rapporteur.engine.wording.Wording;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.BundledFonts;
import org.rapporteur.pdf.Theme;
import org.rapporteur.section.Labels;
import org.rapporteur.section.ReportFiles;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;
import org.rapporteur.section.Style;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a section under test is given. Markdown, templates and labels are read as in a report.
final class BenchRequest implements SectionRequest {
    private final Section<?> section;
    private final @Nullable Dataset data;
    private final Map<String, Dataset> datasets;
    private final ReportFiles files;
    private final References references;
    private final Labels labels;
    private final Wording wording;
    private final @Nullable String caption;
    private final @Nullable LocalDate day;
    private final ThemeStyle style;
    private final List<Finding> findings = new ArrayList<>();

    BenchRequest(
            Section<?> section,
            @Nullable Dataset data,
            Map<String, Dataset> datasets,
            ReportFiles files,
            References references,
            Labels labels,
            Wording wording,
            @Nullable String caption,
            @Nullable LocalDate day) {
        this.section = section;
        this.data = data;
        this.datasets = datasets;
        this.files = files;
        this.references = references;
        this.labels = labels;
        this.wording = wording;
        this.caption = caption;
        this.day = day;
        this.style = ThemeStyle.of(Theme.standard(), new BundledFonts(), labels.language(), false);
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public String id() {
        return section.name();
    }

    @Override
    public SourcePosition position() {
        return SourcePosition.of("report.yaml");
    }

    @Override
    public SourcePosition position(String option) {
        return BenchOptions.position(option);
    }

    @Override
    public Dataset data() {
        if (data == null) {
            throw new IllegalStateException(section.name() + " needs no dataset");
        }
        return data;
    }

    @Override
    public Optional<Dataset> dataset(String name) {
        return Optional.ofNullable(datasets.get(name));
    }

    @Override
    public ReportFiles files() {
        return files;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    @Override
    public Labels labels() {
        return labels;
    }

    @Override
    public Style style() {
        return style;
    }

    @Override
    public List<Block> markdown(String path) {
        var text = files.text(path);
        return text.isEmpty()
                ? List.of()
                : new Markdown(
                                references,
                                files,
                                findings::add,
                                style.textWidth(),
                                labels().language())
                        .blocks(text.get(), path);
    }

    @Override
    public List<Block> wording(String name, Map<String, ?> values, Map<String, List<Block>> parts) {
        return wording.render(name, values, parts, position(), findings::add);
    }

    @Override
    public List<Inline> caption(String key, Object... arguments) {
        return Inlines.plain(caption != null ? caption : labels.text(key, arguments));
    }

    @Override
    public void report(Finding finding) {
        findings.add(finding);
    }
}
