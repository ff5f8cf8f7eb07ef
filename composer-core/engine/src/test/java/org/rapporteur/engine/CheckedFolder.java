package org.rapporteur.engine;

import org.rapporteur.data.CellPart;
import org.rapporteur.data.DatasetColumn;
import org.rapporteur.data.DatasetRows;
import org.rapporteur.document.Block;
import org.rapporteur.document.Caption;
import org.rapporteur.document.Inlines;
import org.rapporteur.document.TableColumn;
import org.rapporteur.engine.plugin.InstalledPlugin;
import org.rapporteur.engine.plugin.PluginShelf;
import org.rapporteur.finding.Finding;
import org.rapporteur.section.NoOptions;
import org.rapporteur.section.Section;
import org.rapporteur.section.SectionRequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A report folder whose findings are looked at. Its sections are `narrative` (text.md), `empty`,
/// and `rows`, which prints a dataset as a table with a caption.
final class CheckedFolder {
    private final Path parent;
    private final StringBuilder report =
            new StringBuilder(
                    """
                    rapporteur: 1
                    title: Small Forum
                    date: 2024-06-20
                    issued: 2024-06-30
                    template: plain
                    """);
    private String language = "en-GB";

    CheckedFolder(Path parent) {
        this.parent = parent;
        file("../templates/plain/template.yaml", "");
        file("text.md", "Nothing was said.\n");
    }

    CheckedFolder file(String path, String text) {
        try {
            var file = parent.resolve("report").resolve(path).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckedFolder in(String tag) {
        language = tag;
        return this;
    }

    /// Further lines of report.yaml.
    CheckedFolder says(String lines) {
        report.append(lines);
        return this;
    }

    List<Finding> findings() {
        file(
                "report.yaml",
                report
                        + "language: "
                        + language
                        + "\n"
                        + (report.indexOf("\nsections:") < 0 ? "sections: [narrative]\n" : ""));
        var plugin =
                InstalledPlugin.onClassPath(
                        "toys",
                        "1.0.0",
                        CheckedFolder.class,
                        List.of(new Text(), new Empty(), new Rows()),
                        List.of());
        var installation =
                new Installation(List.of(), List.of(parent.resolve("templates")), "1.0.0");
        try (var composer = new Composer(installation, PluginShelf.of(List.of(plugin)))) {
            return composer.compose(new ComposeRequest(parent.resolve("report"), null, false, null))
                    .verdict()
                    .open();
        }
    }

    /// `severity[rule] position: message`, one finding a line.
    String said() {
        return findings().stream().map(CheckedFolder::line).collect(Collectors.joining("\n"));
    }

    /// The same, with facts and fix.
    String saidInFull() {
        return findings().stream()
                .map(one ->
                        line(one)
                                + one.facts().stream()
                                        .map(fact -> "\n  " + fact.name() + ": " + fact.value())
                                        .collect(Collectors.joining())
                                + "\n  fix: "
                                + one.fix())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Finding one) {
        return one.severity().name().toLowerCase(Locale.ROOT)
                + "["
                + one.rule()
                + "] "
                + one.position()
                + ": "
                + one.message();
    }

    private abstract static class Toy implements Section<NoOptions> {
        @Override
        public String description() {
            return "A toy.";
        }

        @Override
        public Class<NoOptions> options() {
            return NoOptions.class;
        }
    }

    private static final class Text extends Toy {
        @Override
        public String name() {
            return "narrative";
        }

        @Override
        public List<Block> compose(NoOptions options, SectionRequest request) {
            return request.markdown("text.md");
        }
    }

    private static final class Empty extends Toy {
        @Override
        public String name() {
            return "empty";
        }

        @Override
        public List<Block> compose(NoOptions options, SectionRequest request) {
            return List.of();
        }
    }

    private static final class Rows extends Toy {
        @Override
        public String name() {
            return "rows";
        }

        @Override
        public Optional<String> dataset(NoOptions options) {
            return Optional.of("contributions");
        }

        @Override
        public List<Block> compose(NoOptions options, SectionRequest request) {
            var columns =
                    request.data().columns().stream()
                            .map(column ->
                                    new DatasetColumn(
                                            new TableColumn(
                                                    Inlines.plain(column.name()),
                                                    TableColumn.Align.START,
                                                    false),
                                            List.of(new CellPart.Value(column.name()))))
                            .toList();
            return List.of(
                    DatasetRows.table(
                            Caption.of(Inlines.plain("Rows")),
                            request.data(),
                            columns,
                            Locale.ENGLISH,
                            "-"));
        }
    }
}
