package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.ComposeRequest;
import org.rapporteur.engine.Installation;
import org.rapporteur.engine.lock.Trust;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What report folders are composed with.
final class ComposingOptions {
    @Option(
            names = "--template",
            paramLabel = "NAME|DIR",
            description = "Report template instead of the one in report.yaml.")
    private @Nullable String template;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Plugin jars, or a folder of them, beside the tool's own. Repeatable.")
    private final List<Path> plugins = new ArrayList<>();

    @Option(names = "--locked", description = "Load the plugins that are pinned, no others.")
    private boolean locked;

    Installation installation() {
        return Home.installation(plugins, locked ? Trust.PINS : Home.APPROVED);
    }

    /// One request for each folder, all of which have a report.yaml.
    List<ComposeRequest> requests(List<Path> folders, boolean draft) {
        var sourceDate = sourceDate();
        if (template != null) {
            Templates.checkNameOrPath(template);
        }
        return folders.stream()
                .map(folder ->
                        new ComposeRequest(reportFolder(folder), template, draft, sourceDate))
                .toList();
    }

    /// The folder itself, also where its report.yaml was named.
    static Path reportFolder(Path given) {
        if (Files.isRegularFile(given) && given.endsWith("report.yaml")) {
            var parent = given.getParent();
            return parent == null ? Path.of(".") : parent;
        }
        if (!Files.exists(given)) {
            throw new UsageError("there is no folder " + given);
        }
        if (!Files.isRegularFile(given.resolve("report.yaml"))) {
            throw new UsageError(
                    "there is no report.yaml in %s. To make a report folder: rapporteur init FOLDER"
                            .formatted(given));
        }
        return given;
    }

    private static @Nullable Instant sourceDate() {
        var seconds = System.getenv("SOURCE_DATE_EPOCH");
        if (seconds == null || seconds.isBlank()) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
        } catch (NumberFormatException | DateTimeException _) {
            throw new UsageError(
                    "SOURCE_DATE_EPOCH must be a number of seconds, not '%s'".formatted(seconds));
        }
    }
}
