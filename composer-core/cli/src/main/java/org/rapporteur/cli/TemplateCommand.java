package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.report.ReportTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
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

    @Command(
            name = "list",
            description = "Names the report templates.",
            footer = {"", "Example: rapporteur template list"})
    int list() throws IOException {
        var console = Console.of(ColourChoice.auto);
        var shelf = Templates.shelf();
        var rows = new ArrayList<List<String>>();
        for (var name : shelf.names()) {
            rows.add(List.of(name, about(Templates.folder(name))));
        }
        Columns.of("", rows).forEach(console.machines()::println);
        return ExitCode.OK;
    }

    /// The first remark of its template.yaml, up to the end of the first sentence.
    private static String about(Path folder) throws IOException {
        var first = Files.readString(folder.resolve(ReportTemplate.THEME_FILE)).lines().findFirst();
        var remark = first.filter(line -> line.startsWith("#")).orElse("").replaceFirst("# *", "");
        int end = remark.indexOf(". ");
        return SafeText.of(end < 0 ? remark : remark.substring(0, end + 1));
    }

    @Command(
            name = "show",
            description =
                    "Shows the files and the look of a report template, and writes a specimen"
                            + " page.",
            footer = {"", "Example: rapporteur template show call-summary -o specimen.pdf"})
    int show(
            @Parameters(paramLabel = "NAME", description = "A report template.") String name,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description =
                                    "Where to write the specimen (default: NAME-specimen.pdf).")
                    @Nullable Path output)
            throws IOException {
        var console = Console.of(ColourChoice.auto);
        var folder = Templates.folder(name);
        console.machines().println("Files:");
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> console.machines().println("  " + folder.relativize(file)));
        }
        console.machines().println();
        console.machines().print(Files.readString(folder.resolve(ReportTemplate.THEME_FILE)));
        return new Specimen(console)
                .write(folder, output == null ? Path.of(name + "-specimen.pdf") : output);
    }

    @Command(
            name = "copy",
            description =
                    "Copies a report template, for a look of your own: template: PATH in"
                            + " report.yaml.",
            footer = {
                "",
                "Example: rapporteur template copy meeting-summary my-report/our-look",
                "         then, in my-report/report.yaml: template: our-look"
            })
    int copy(
            @Parameters(paramLabel = "NAME", description = "A report template.") String name,
            @Parameters(paramLabel = "FOLDER", description = "A new folder.") Path target)
            throws IOException {
        var folder = Templates.folder(name);
        if (Files.exists(target)) {
            throw new UsageError(target + " is already there; name a new folder");
        }
        var console = Console.of(ColourChoice.auto);
        try {
            Files.walkFileTree(folder, new Copy(folder, target));
        } catch (IOException error) {
            var failure = WriteFailure.of(error);
            console.say(
                    "NOT copied: %s: %s"
                            .formatted(SafeText.of(target.toString()), failure.cause()));
            return ExitCode.FAILED;
        }
        console.say("copied %s to %s".formatted(name, SafeText.of(target.toString())));
        console.say(
                "To use it, write its path as seen from report.yaml: template: "
                        + SafeText.of(target.normalize().getFileName().toString()));
        return ExitCode.OK;
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
