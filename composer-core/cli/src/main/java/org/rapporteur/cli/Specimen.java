package org.rapporteur.cli;

import org.rapporteur.cli.findings.FindingsFormat;
import org.rapporteur.cli.findings.FindingsWriter;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Composer;
import org.rapporteur.engine.report.SpecimenFolder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/// Writes a page that shows a report template.
record Specimen(Console console) {
    /// @return the exit code
    int write(Path template, Path file) throws IOException {
        var parent = Files.createTempDirectory("rapporteur");
        try (var composer = new Composer(Home.installation(List.of()))) {
            var folder = parent.resolve("specimen");
            SpecimenFolder.write(folder);
            var composition =
                    composer.compose(new ComposeRequest(folder, template.toString(), false, null));
            var told = Told.of(folder, composition);
            new FindingsWriter(FindingsFormat.TEXT, console.palette(), Version.TOOL)
                    .write(List.of(told), console.people());
            if (!composition.canBeWritten()) {
                return ExitCode.ERRORS;
            }
            OutputTarget.of(file.toString(), 1).check(file, composition);
            composition.write(file);
            console.say("wrote " + SafeText.of(file.toString()));
            return ExitCode.OK;
        } catch (IOException error) {
            var failure = WriteFailure.of(error);
            console.say("NOT written: " + SafeText.of(file.toString()) + ": " + failure.cause());
            return ExitCode.FAILED;
        } finally {
            delete(parent);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path emptied, IOException error)
                            throws IOException {
                        Files.delete(emptied);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
