package org.rapporteur.engine;

import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.wording.LabelBundles;
import org.rapporteur.engine.wording.TemplateFolder;
import org.rapporteur.engine.wording.Wording;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.section.Labels;
import org.rapporteur.section.ReportFiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The labels and templates of a plugin in a report: the report folder's own, then those of the
/// report template, then those in the plugin's jar.
record PluginWording(Materials materials) {
    private static final String IN_JAR = "META-INF/rapporteur/";
    private static final String TEMPLATES = "templates/";

    Labels labels(InstalledPlugin plugin) {
        return LabelBundles.of(
                materials.labels().language(),
                List.of(
                        name -> existing(materials.template().files(), name),
                        name -> plugin.resource(IN_JAR + name)));
    }

    Wording of(InstalledPlugin plugin) {
        var folders = new ArrayList<TemplateFolder>();
        folders.add(
                folder(materials.folder().files(SourcePosition.UNKNOWN, materials.findings()), ""));
        for (var parent : materials.folder().parents()) {
            folders.add(
                    folder(
                            parent.files(SourcePosition.UNKNOWN, materials.findings()),
                            parent.prefix()));
        }
        var template = materials.template();
        folders.add(
                new TemplateFolder(
                        template.name() + "/", name -> existing(template.files(), name)));
        folders.add(
                new TemplateFolder(
                        plugin.id() + "/" + TEMPLATES,
                        name -> plugin.resource(IN_JAR + TEMPLATES + name)));
        return new Wording(labels(plugin), folders);
    }

    private static TemplateFolder folder(ReportFiles files, String prefix) {
        return new TemplateFolder(prefix + TEMPLATES, name -> existing(files, TEMPLATES + name));
    }

    private static Optional<String> existing(ReportFiles files, String path) {
        return files.exists(path) ? files.text(path) : Optional.empty();
    }
}
