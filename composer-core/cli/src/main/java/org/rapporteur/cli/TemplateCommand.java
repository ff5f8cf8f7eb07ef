package org.rapporteur.cli;

import org.rapporteur.engine.report.TemplateShelf;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/// `rapporteur template`.
@Command(
        name = "template",
        description = "The report templates: how reports look and are worded.",
        footer = {"", "Example: rapporteur template copy meeting-summary my-report/our-look"})
final class TemplateCommand implements Runnable {
    @Override
    public void run() {
        throw new UsageError("say list, show or copy: rapporteur template list");
    }

    @Command(name = "list", description = "Names the report templates.")
    int list() {
        var console = Console.of(ColourChoice.auto);
        shelf().names().forEach(console.machines()::println);
        return ExitCode.OK;
    }

    @Command(name = "show", description = "Shows the files and the look of a report template.")
    int show(@Parameters(paramLabel = "NAME", description = "A report template.") String name)
            throws IOException {
        var console = Console.of(ColourChoice.auto);
        var folder = folder(name);
        console.machines().println("Files:");
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> console.machines().println("  " + folder.relativize(file)));
        }
        console.machines().println();
        console.machines().print(Files.readString(folder.resolve("template.yaml")));
        return ExitCode.OK;
    }

    @Command(
            name = "copy",
            description =
                    "Copies a report template, for a look of your own: template: PATH in"
                        + " report.yaml.")
    int copy(
            @Parameters(paramLabel = "NAME", description = "A report template.") String name,
            @Parameters(paramLabel = "FOLDER", description = "A new folder.") Path target)
            throws IOException {
        var folder = folder(name);
        if (Files.exists(target)) {
            throw new UsageError(target + " is already there; name a new folder");
        }
        Files.walkFileTree(folder, new Copy(folder, target));
        Console.of(ColourChoice.auto).say("copied %s to %s".formatted(name, target));
        return ExitCode.OK;
    }

    private static TemplateShelf shelf() {
        return new TemplateShelf(Home.installation(List.of()).templates());
    }

    private static Path folder(String name) {
        var shelf = shelf();
        return shelf.folder(name)
                .orElseThrow(() ->
                        new UsageError(
                                "there is no report template %s; there are: %s"
                                        .formatted(name, String.join(", ", shelf.names()))));
    }

    private static final class Copy extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Copy(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
        }
    }
}
