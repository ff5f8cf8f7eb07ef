package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The report templates that are there.
public final class TemplateShelf {
    private final TreeMap<String, Path> templates = new TreeMap<>();

    /// @param folders folders of templates; the first that has a name keeps it
    public TemplateShelf(List<Path> folders) {
        folders.forEach(this::add);
    }

    /// Sorted.
    public List<String> names() {
        return List.copyOf(templates.keySet());
    }

    public Optional<Path> folder(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /// The template that a report asks for, by name, or by a path in its folder or repository.
    public Optional<ReportTemplate> find(
            PositionedText wanted, ReportFolder report, Consumer<Finding> findings) {
        var folder = folder(wanted.text()).or(() -> inside(wanted.text(), report));
        if (folder.isEmpty()) {
            findings.accept(unknown(wanted));
        }
        return folder.map(path -> ReportTemplate.read(wanted.text(), path, findings));
    }

    private static Optional<Path> inside(String path, ReportFolder report) {
        try {
            var folder = report.path().resolve(path).normalize();
            var repository =
                    report.parents().isEmpty() ? report.path() : report.parents().getLast().path();
            boolean there =
                    Files.isRegularFile(folder.resolve(ReportTemplate.THEME_FILE))
                            && folder.toRealPath().startsWith(repository);
            return there ? Optional.of(folder) : Optional.empty();
        } catch (InvalidPathException | IOException _) {
            return Optional.empty();
        }
    }

    private Finding unknown(PositionedText wanted) {
        var nearest = NearestName.of(wanted.text(), templates.keySet());
        return Finding.error(
                        "unknown-template",
                        wanted.position(),
                        "there is no report template `%s`".formatted(wanted.text())
                                + nearest.map("; did you mean `%s`?"::formatted).orElse(""))
                .quoting(wanted.text())
                .withFix(
                        "use one of: %s; or the path of a folder with a %s"
                                .formatted(
                                        String.join(", ", templates.keySet()),
                                        ReportTemplate.THEME_FILE));
    }

    private void add(Path folder) {
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
            entries.forEach(found::add);
        } catch (IOException _) {
            return;
        }
        for (var template : found) {
            if (Files.isRegularFile(template.resolve(ReportTemplate.THEME_FILE))) {
                templates.putIfAbsent(template.getFileName().toString(), template);
            }
        }
    }
}
