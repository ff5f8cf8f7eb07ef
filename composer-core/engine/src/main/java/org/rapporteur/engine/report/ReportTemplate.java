package org.rapporteur.engine.report;

import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.FontFiles;
import org.rapporteur.pdf.Theme;
import org.rapporteur.section.ReportFiles;

import java.nio.file.Path;
import java.util.function.Consumer;

/// One look and wording of reports: `template.yaml`, labels, `*.html.vm`.
///
/// @param folder where its files stand
/// @param fonts of the theme
public record ReportTemplate(String name, ReportFolder folder, Theme theme, FontFiles fonts) {
    /// The file that makes a folder a report template.
    public static final String THEME_FILE = "template.yaml";

    /// Reads a template's theme. What is wrong with it is reported, and the standard value taken
    /// instead.
    static ReportTemplate read(String name, Path path, Consumer<Finding> findings) {
        var folder = ReportFolder.open(path);
        var shown = name + "/" + THEME_FILE;
        var fonts = new TemplateFonts(folder.files(SourcePosition.of(shown), _ -> {}), findings);
        var theme =
                folder.files(SourcePosition.of(shown), findings)
                        .text(THEME_FILE)
                        .map(text -> theme(text, shown, fonts, findings))
                        .orElseGet(Theme::standard);
        return new ReportTemplate(name, folder, theme, fonts);
    }

    /// The template's files; those that are not there are nobody's mistake.
    public ReportFiles files() {
        return folder.files(SourcePosition.of(name), _ -> {});
    }

    private static Theme theme(
            String text, String file, TemplateFonts fonts, Consumer<Finding> findings) {
        return Yaml.read(text, file, findings) instanceof YamlMap map
                ? new ThemeReader(fonts, findings).read(map)
                : Theme.standard();
    }
}
