package org.rapporteur.engine;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.chart.ThemeStyle;
import org.rapporteur.engine.data.FolderSource;
import org.rapporteur.engine.data.VocabularyShelf;
import org.rapporteur.engine.markup.LogoPicture;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.engine.plugin.SectionRunner;
import org.rapporteur.engine.reference.DataReferences;
import org.rapporteur.engine.reference.StatedValue;
import org.rapporteur.engine.reference.Value;
import org.rapporteur.engine.report.PositionedText;
import org.rapporteur.engine.report.PrintSettings;
import org.rapporteur.engine.report.ReportFile;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.engine.report.ReportTemplate;
import org.rapporteur.engine.report.Setting;
import org.rapporteur.engine.report.TemplateShelf;
import org.rapporteur.engine.wording.LabelBundles;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.Theme;
import org.rapporteur.section.Labels;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Reads what a report is composed from: its template, datasets, references.
record MaterialsReader(
        ReportFolder folder,
        ReportFile file,
        PluginShelf plugins,
        SectionRunner runner,
        TemplateShelf templates,
        FindingsList findings) {
    /// @param wantedTemplate name or path of one instead of the one in report.yaml; null for that
    ///   one
    /// @return empty, after a finding, where the template is not there
    Optional<Materials> read(@Nullable String wantedTemplate) {
        var template =
                wantedTemplate == null
                        ? templates.find(file.print().template(), folder, findings)
                        : templates.given(wantedTemplate, findings);
        return template.map(this::withLogo).map(this::materials);
    }

    private ReportTemplate withLogo(ReportTemplate template) {
        var logo = template.logo();
        return logo == null
                ? template
                : LogoPicture.read(logo, template.files(), findings)
                        .map(picture -> template.with(new Theme.Logo(picture, logo.alternative())))
                        .orElse(template);
    }

    private Materials materials(ReportTemplate template) {
        var language = file.print().language();
        var labels = LabelBundles.of(language, List.of(template.files()::text));
        var vocabularies = VocabularyShelf.of(FolderSource.vocabularies(folder), plugins, findings);
        var datasets =
                new DatasetShelf(folder, vocabularies, plugins, runner, language, findings)
                        .read(file.data());
        var unread = new TreeSet<String>();
        file.data().forEach(entry -> unread.add(entry.name()));
        unread.removeAll(datasets.keySet());
        return new Materials(
                folder,
                file,
                template,
                datasets,
                unread,
                vocabularies,
                new DataReferences(
                        datasets, file.facts(), fields(labels), labels, unread, file.places()),
                labels,
                ThemeStyle.of(
                        template.theme(),
                        template.fonts(),
                        language,
                        file.print().inks() == PrintSettings.Inks.MONO),
                findings);
    }

    /// What `$report.` gives.
    private Map<String, StatedValue> fields(Labels labels) {
        var title = file.title();
        var fields = new LinkedHashMap<String, StatedValue>();
        fields.put(
                "title",
                new StatedValue(new Value.Words(title.title().text()), title.title().position()));
        add(fields, "subtitle", title.subtitle());
        add(fields, "short_title", title.shortTitle());
        add(fields, "organization", title.organization());
        add(fields, "series", title.series());
        add(fields, "number", title.number());
        add(fields, "symbol", title.symbol());
        add(fields, "place", title.place());
        var date = title.date();
        if (date != null) {
            add(
                    fields,
                    "date",
                    date.isOneDay()
                            ? new Value.Day(date.first())
                            : new Value.Period(date.first(), date.last()));
        }
        LocalDate issued = title.issued();
        if (issued != null) {
            add(fields, "issued", new Value.Day(issued));
        }
        if (!title.authors().isEmpty()) {
            var names = title.authors().stream().map(PositionedText::text).toList();
            add(fields, "author", new Value.Words(labels.join(names)));
        }
        add(fields, "language", new Value.Words(labels.language().toLanguageTag()));
        return fields;
    }

    private static void add(
            Map<String, StatedValue> fields, String name, @Nullable PositionedText text) {
        if (text != null) {
            fields.put(name, new StatedValue(Value.of(text.text()), text.position()));
        }
    }

    private void add(Map<String, StatedValue> fields, String name, Value value) {
        var position =
                file.settings().stream()
                        .filter(setting -> setting.key().equals(name))
                        .map(Setting::position)
                        .findFirst()
                        .orElse(SourcePosition.UNKNOWN);
        fields.put(name, new StatedValue(value, position));
    }
}
