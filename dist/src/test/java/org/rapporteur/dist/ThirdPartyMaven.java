package org.rapporteur.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Maven as a third party has it: a repository of its own, in which there is nothing of ours, and
/// no network. What others have published comes from the repository of the build that runs the
/// test, as if that were Maven Central.
final class ThirdPartyMaven {
    private static final Path HERE = Distribution.home().resolveSibling("third-party-maven");
    private static final Path SETTINGS = HERE.resolve("settings.xml");

    static {
        Folders.write(
                SETTINGS,
                """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>fetched</id>
                      <mirrorOf>central</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """
                        .formatted(Path.of(System.getProperty("maven.repository")).toUri()));
        delete(repository().resolve("org/rapporteur"));
    }

    private ThirdPartyMaven() {}

    private static Path repository() {
        return HERE.resolve("repository");
    }

    /// What Maven is called with, after the name of its launcher.
    static List<String> command(String... goals) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                                "--offline",
                                "--quiet",
                                "--batch-mode",
                                "--no-transfer-progress",
                                "-Daether.offline.protocols=file",
                                "--settings",
                                SETTINGS.toString(),
                                "-Dmaven.repo.local=" + repository()));
        command.addAll(List.of(goals));
        return command;
    }

    /// Calls Maven in a project, with the distribution as `RAPPORTEUR_HOME`.
    ///
    /// @throws IllegalStateException if it fails, with what it said
    static void run(Path project, String... goals) {
        try {
            var log = Files.createTempFile("maven", ".log");
            var builder = new ProcessBuilder(command(goals)).directory(project.toFile());
            builder.environment().put("RAPPORTEUR_HOME", Distribution.home().toString());
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("Maven did not end");
            }
            var said = Files.readString(log);
            Files.delete(log);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
