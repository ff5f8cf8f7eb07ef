package org.rapporteur.cli;

import org.rapporteur.cli.findings.SafeText;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a plugin is added from: a file, the address of one, or Maven coordinates.
///
/// @param name as the lock file keeps it
/// @param path of the file, which may be a temporary one
record PluginSource(String name, Path path) {
    private static final Pattern COORDINATES =
            Pattern.compile("[A-Za-z0-9_.-]+:[A-Za-z0-9_.-]+:[A-Za-z0-9_.+-]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|file)://?.*");

    /// @param repositories addresses of Maven repositories; none for those that Maven asks on this
    ///   machine
    /// @throws UsageError if there is no such file
    static PluginSource of(String given, List<String> repositories) throws IOException {
        if (ADDRESS.matcher(given).matches()) {
            return new PluginSource(given, Download.of(uri(given)));
        }
        if (COORDINATES.matcher(given).matches() && !isFile(given)) {
            return new PluginSource(given, coordinates(given, repositories));
        }
        if (!isFile(given)) {
            throw new UsageError(
                    "there is no file %s. Name a jar, its address (https://…), or group:artifact:version"
                            .formatted(SafeText.of(given)));
        }
        return new PluginSource(given.replace('\\', '/'), Path.of(given));
    }

    private static boolean isFile(String given) {
        try {
            return Files.isRegularFile(Path.of(given));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static URI uri(String given) {
        try {
            return new URI(given);
        } catch (URISyntaxException _) {
            throw new UsageError(SafeText.of(given) + " is no address of a file");
        }
    }

    private static Path coordinates(String given, List<String> repositories) throws IOException {
        var parts = given.split(":");
        var file =
                "%s/%s/%s/%s-%s.jar"
                        .formatted(
                                parts[0].replace('.', '/'), parts[1], parts[2], parts[1], parts[2]);
        var tried = repositories.isEmpty() ? local() : repositories;
        for (var repository : tried) {
            var found = Download.ifThere(uri(repository.replaceFirst("/*$", "/") + file));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return (repositories.isEmpty() ? MavenCopy.of(given) : Optional.<Path>empty())
                .orElseThrow(() -> notThere(given, tried));
    }

    private static UsageError notThere(String given, List<String> tried) {
        var places = tried.isEmpty() ? "that were asked" : String.join(", ", tried);
        return new UsageError(
                "%s is in none of the Maven repositories %s. Name another one: --repository ADDRESS"
                        .formatted(SafeText.of(given), places));
    }

    /// What this machine has built or used.
    private static List<String> local() {
        var local = Path.of(System.getProperty("user.home"), ".m2", "repository");
        return Files.isDirectory(local) ? List.of(local.toUri().toString()) : List.of();
    }
}
