package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.engine.FigureFile;
import org.rapporteur.engine.OutputFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where figures go: to one folder; to a folder in it for each report where there are several.
final class FigureTarget {
    /// A file that says so near its beginning is one that may be replaced.
    private static final String MARK = FigureFile.MADE_BY;

    private static final int NEAR = 400;

    private final Path folder;
    private final boolean isShared;

    private FigureTarget(Path folder, boolean isShared) {
        this.folder = folder;
        this.isShared = isShared;
    }

    /// Null for no figures.
    static @Nullable FigureTarget of(@Nullable String option, int reports) {
        if (option == null) {
            return null;
        }
        if (option.isBlank()) {
            throw new UsageError("--figures needs the name of a folder");
        }
        var folder = Path.of(option);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageError("--figures " + option + " is a file; name a folder");
        }
        return new FigureTarget(folder, reports > 1);
    }

    /// What came of it.
    record Outcome(String lastLine, boolean isDone) {}

    /// @param report the report's own name for its PDF
    Outcome write(List<FigureFile> figures, String report) {
        var own = isShared ? folder.resolve(stem(report)) : folder;
        for (var figure : figures) {
            for (var ending : List.of(".svg", ".png")) {
                var file = own.resolve(figure.name() + ending);
                try {
                    check(file);
                    var bytes = ending.equals(".svg") ? figure.svg() : figure.png();
                    OutputFile.write(file, out -> out.write(bytes));
                } catch (IOException error) {
                    return new Outcome(LastLine.failedFigures(file, error), false);
                }
            }
        }
        return new Outcome(LastLine.figures(own, figures.size()), true);
    }

    private static String stem(String report) {
        return Path.of(report).getFileName().toString().replaceFirst("\\.pdf$", "");
    }

    private static void check(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Files.newInputStream(file)) {
            var beginning = new String(in.readNBytes(NEAR), StandardCharsets.ISO_8859_1);
            if (!beginning.contains(MARK)) {
                throw new IOException(
                        "there is another file there, which is no figure of a report");
            }
        }
    }
}
