package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Asks the Maven of this machine for an artifact: it knows the repositories, mirrors and passwords
/// of its user.
final class MavenCopy {
    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:copy";
    private static final long MOST_MINUTES = 5;

    private MavenCopy() {}

    /// The jar, in a temporary folder; empty where there is no Maven, or no such artifact.
    ///
    /// @param coordinates `group:artifact:version`
    static Optional<Path> of(String coordinates) throws IOException {
        var folder = Files.createTempDirectory("rapporteur");
        folder.toFile().deleteOnExit();
        var command =
                new ProcessBuilder(
                                "mvn",
                                "-q",
                                "-B",
                                COPY,
                                "-Dartifact=" + coordinates,
                                "-DoutputDirectory=" + folder)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (!succeeds(command)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            var jar = files.filter(file -> file.toString().endsWith(".jar")).findFirst();
            jar.ifPresent(file -> file.toFile().deleteOnExit());
            return jar;
        }
    }

    private static boolean succeeds(ProcessBuilder command) {
        try {
            var process = command.start();
            try {
                if (process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                    return process.exitValue() == 0;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
            return false;
        } catch (IOException _) {
            return false; // there is no Maven
        }
    }
}
