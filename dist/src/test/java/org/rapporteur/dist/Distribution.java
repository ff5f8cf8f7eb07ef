package org.rapporteur.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The assembled distribution, called as a user calls it.
final class Distribution {
    private Distribution() {}

    /// The repository.
    static Path root() {
        return Path.of(System.getProperty("rapporteur.root")).toAbsolutePath().normalize();
    }

    /// The folder that users get.
    static Path home() {
        return Path.of(System.getProperty("rapporteur.dist")).toAbsolutePath().normalize();
    }

    /// What a call said and how it ended.
    record Run(int exit, String out, String err) {}

    /// Calls `rapporteur` in a folder.
    static Run run(Path folder, String... arguments) {
        return run(folder, List.of(), arguments);
    }

    /// @param environment `NAME=value`
    static Run run(Path folder, List<String> environment, String... arguments) {
        try {
            var command = new ArrayList<>(List.of(home().resolve("bin/rapporteur").toString()));
            command.addAll(List.of(arguments));
            var out = Files.createTempFile("rapporteur", ".out");
            var err = Files.createTempFile("rapporteur", ".err");
            var builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("NO_COLOR", "1");
            for (var variable : environment) {
                var parts = variable.split("=", 2);
                builder.environment().put(parts[0], parts[1]);
            }
            var process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("rapporteur did not end: " + command);
            }
            var run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
