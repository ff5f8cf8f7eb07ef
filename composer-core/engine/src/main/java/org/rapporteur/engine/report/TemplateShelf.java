package org.rapporteur.engine.report;

import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The report templates that are there.
public final class TemplateShelf {
    private final TreeMap<String, Path> templates = new TreeMap<>();
    private final Map<String, Known> read = new ConcurrentHashMap<>();

    /// A template in which nothing is wrong.
    ///
    /// @param text of its template.yaml
    private record Known(String text, ReportTemplate template) {}

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
            boolean isElsewhere = wanted.text().contains("/") && isThere(wanted.text(), report);
            findings.accept(isElsewhere ? outside(wanted) : unknown(wanted));
        }
        return folder.map(path -> read(wanted.text(), path, findings));
    }

    /// The template that a user asks for beside a report: by name, or by a path that may be
    /// anywhere.
    public Optional<ReportTemplate> given(String wanted, Consumer<Finding> findings) {
        var folder = folder(wanted).or(() -> anywhere(wanted));
        if (folder.isEmpty()) {
            findings.accept(unknown(new PositionedText(wanted, SourcePosition.UNKNOWN)));
        }
        return folder.map(path -> read(path.getFileName().toString(), path, findings));
    }

    /// An installed template is read once, as long as its template.yaml stays the same.
    private ReportTemplate read(String name, Path path, Consumer<Finding> findings) {
        if (!path.equals(templates.get(name))) {
            return ReportTemplate.read(name, path, findings);
        }
        var text = text(path.resolve(ReportTemplate.THEME_FILE));
        var known = read.get(name);
        if (known != null && known.text().equals(text)) {
            return known.template();
        }
        var found = new ArrayList<Finding>();
        var template = ReportTemplate.read(name, path, found::add);
        found.forEach(findings);
        if (found.isEmpty()) {
            read.put(name, new Known(text, template));
        }
        return template;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            return "";
        }
    }

    private static Optional<Path> anywhere(String path) {
        try {
            var folder = Path.of(path).toAbsolutePath().normalize();
            return Optional.of(folder)
                    .filter(place -> Files.isRegularFile(place.resolve(ReportTemplate.THEME_FILE)));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
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

    private static boolean isThere(String path, ReportFolder report) {
        try {
            var folder = report.path().resolve(path);
            return Files.isRegularFile(folder.resolve(ReportTemplate.THEME_FILE));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static Finding outside(PositionedText wanted) {
        return Finding.error(
                        "outside-folder",
                        wanted.position(),
                        "the report template `%s` lies outside of the report folder and its"
                                        .formatted(wanted.text())
                                + " repository")
                .quoting(wanted.text())
                .withFix("copy it into the report folder, or try it with --template");
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
