package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.findings.SafeText;
import org.rapporteur.engine.check.Baseline;
import org.rapporteur.engine.check.BaselineFile;
import org.rapporteur.engine.check.Gate;
import org.rapporteur.engine.report.Policy;
import org.rapporteur.engine.report.PolicyReader;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What reports have to pass besides their own settings.
final class GateOptions {
    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Rules and limits that no folder can weaken.")
    private @Nullable Path policy;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Old findings, which are not told again.")
    private @Nullable Path baseline;

    /// @throws UsageError if a file cannot be read; so no gate is left open
    Gate gate() {
        var demanded = policy == null ? Policy.NONE : read(policy);
        var files = new LinkedHashMap<String, Path>();
        if (policy != null) {
            files.put(demanded.name(), policy);
        }
        var old = baseline == null ? Baseline.NONE : baseline(baseline, files);
        var named = demanded.baseline();
        var trusted = named == null ? Baseline.NONE : baseline(demanded.beside(named), files);
        return Gate.of(demanded, old, trusted, files);
    }

    private static Policy read(Path file) {
        try {
            return PolicyReader.read(file);
        } catch (IOException error) {
            throw unreadable("policy", file, error, "");
        }
    }

    private static Baseline baseline(Path file, Map<String, Path> files) {
        try {
            var read = BaselineFile.read(file);
            files.put(read.name(), file);
            return read;
        } catch (IOException error) {
            throw unreadable(
                    "baseline",
                    file,
                    error,
                    "; to write one: rapporteur check --write-baseline " + file);
        }
    }

    private static UsageError unreadable(String what, Path file, IOException error, String remedy) {
        boolean isThere = !(error instanceof NoSuchFileException) && Files.exists(file);
        return new UsageError(
                SafeText.of(
                        isThere
                                ? "the %s %s cannot be used: %s"
                                        .formatted(what, file, WriteFailure.of(error).cause())
                                : "there is no %s %s%s".formatted(what, file, remedy)));
    }
}
