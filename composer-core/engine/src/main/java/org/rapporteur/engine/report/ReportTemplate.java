package org.rapporteur.engine.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.FontFiles;
import org.rapporteur.pdf.Theme;
import org.rapporteur.section.ReportFiles;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// One look and wording of reports: `template.yaml`, labels, `*.html.vm`.
///
/// @param folder where its files stand
/// @param fonts of the theme
/// @param running texts of the running header and footer
/// @param logo still to be read; null for none
public record ReportTemplate(
        String name,
        ReportFolder folder,
        Theme theme,
        FontFiles fonts,
        RunningTexts running,
        @Nullable TemplateLogo logo) {
    /// The file that makes a folder a report template.
    public static final String THEME_FILE = "template.yaml";

    /// Reads a template's theme. What is wrong with it is reported, and the standard value taken
    /// instead.
    static ReportTemplate read(String name, Path path, Consumer<Finding> findings) {
        var folder = ReportFolder.open(path);
        var shown = name + "/" + THEME_FILE;
        var fonts = new TemplateFonts(folder.files(SourcePosition.of(shown), _ -> {}), findings);
        return folder.files(SourcePosition.of(shown), findings)
                .text(THEME_FILE)
                .flatMap(text -> map(Yaml.read(text, shown, findings)))
                .map(map -> read(name, folder, map, SourcePosition.of(shown), fonts, findings))
                .orElseGet(() ->
                        new ReportTemplate(
                                name,
                                folder,
                                Theme.standard(),
                                fonts,
                                RunningTexts.STANDARD,
                                null));
    }

    private static Optional<YamlMap> map(@Nullable YamlNode node) {
        return node instanceof YamlMap map ? Optional.of(map) : Optional.empty();
    }

    private static ReportTemplate read(
            String name,
            ReportFolder folder,
            YamlMap map,
            SourcePosition file,
            TemplateFonts fonts,
            Consumer<Finding> findings) {
        var reader = new ThemeReader(fonts, findings);
        var theme = reader.read(map);
        Contrast.check(theme, map, file, findings);
        return new ReportTemplate(
                name, folder, theme, fonts, reader.running(map), reader.logo(map));
    }

    /// The same with the logo as a picture.
    public ReportTemplate with(Theme.Logo read) {
        return new ReportTemplate(name, folder, theme.withLogo(read), fonts, running, null);
    }

    /// The template's files; those that are not there are nobody's mistake.
    public ReportFiles files() {
        return folder.files(SourcePosition.of(name), _ -> {});
    }
}
