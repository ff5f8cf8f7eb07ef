package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.report.NearestName;
import org.rapporteur.engine.report.ReportTemplate;
import org.rapporteur.engine.report.TemplateShelf;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// The report templates that a command line can name.
final class Templates {
    private Templates() {}

    static TemplateShelf shelf() {
        return new TemplateShelf(Home.installation(List.of()).templates());
    }

    /// The folder of an installed template.
    static Path folder(String name) {
        var shelf = shelf();
        return shelf.folder(name).orElseThrow(() -> unknown(name, shelf.names()));
    }

    /// Refuses what is neither an installed template nor the path of one.
    static void checkNameOrPath(String given) {
        var names = shelf().names();
        if (!names.contains(given) && !isTemplate(given)) {
            throw unknown(given, names);
        }
    }

    private static boolean isTemplate(String path) {
        try {
            return Files.isRegularFile(Path.of(path).resolve(ReportTemplate.THEME_FILE));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static UsageError unknown(String name, List<String> names) {
        var nearest = NearestName.of(name, names).map("; did you mean %s?"::formatted).orElse("");
        return new UsageError(
                "there is no report template %s%s%s there are: %s"
                        .formatted(
                                SafeText.of(name),
                                nearest,
                                nearest.isEmpty() ? ";" : "",
                                String.join(", ", names)));
    }
}
