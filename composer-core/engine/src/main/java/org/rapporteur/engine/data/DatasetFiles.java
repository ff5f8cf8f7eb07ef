package org.rapporteur.engine.data;

import org.rapporteur.engine.report.DatasetEntry;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the files of a report folder into datasets.
public final class DatasetFiles {
    private static final List<String> ENDINGS =
            List.of(".csv", ".tsv", ".txt", ".json", ".yaml", ".yml", ".xlsx");

    private DatasetFiles() {}

    /// Whether a file is of a format that can be read here, as its ending says.
    public static boolean knows(String file) {
        return ENDINGS.contains(ending(file));
    }

    /// Reads a dataset and checks every cell of it. What is wrong becomes findings; the dataset is
    /// there all the same where the file could be read to its end.
    ///
    /// @param entry one that names a file
    public static Optional<LoadedDataset> load(
            DatasetEntry entry,
            DatasetSource source,
            VocabularyShelf vocabularies,
            Consumer<Finding> findings) {
        if (!source.exists(entry.file())) {
            findings.accept(
                    source.refusal(entry.file(), entry.filePosition())
                            .orElseGet(() -> missing(entry, source)));
            return Optional.empty();
        }
        try (var capped = new CappedFindings(entry.file(), findings)) {
            try {
                return Optional.of(read(entry, source, vocabularies, capped));
            } catch (Unreadable e) {
                capped.accept(e.finding());
            } catch (IOException e) {
                capped.accept(unreadable(entry, e));
            }
            return Optional.empty();
        }
    }

    private static LoadedDataset read(
            DatasetEntry entry,
            DatasetSource source,
            VocabularyShelf vocabularies,
            Reports findings)
            throws IOException {
        var table = open(entry, source, findings);
        var plan = ColumnPlan.of(table, entry, vocabularies, findings);
        boolean isText = !table.format().separator().isEmpty();
        var pass = new FirstPass(plan, isText, findings).over(table);
        return new LoadedDataset(entry, table, plan, pass);
    }

    private static TableFile open(
            DatasetEntry entry, DatasetSource source, Consumer<Finding> findings)
            throws IOException {
        var file = entry.file();
        return switch (ending(file)) {
            case ".csv", ".tsv", ".txt" -> CsvTable.open(source, file, entry.headerRow());
            case ".json" -> JsonTable.read(source, file, findings);
            case ".yaml", ".yml" -> YamlTable.read(source, file, findings);
            case ".xlsx" -> WorkbookTable.read(entry, source, findings);
            default -> throw new Unreadable(unknownEnding(entry));
        };
    }

    private static String ending(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static Finding unknownEnding(DatasetEntry entry) {
        return Finding.error(
                        "wrong-file-type",
                        entry.filePosition(),
                        "`" + entry.file() + "` is of a kind that cannot be read as a dataset")
                .quoting(entry.file())
                .withFix("save the table as one of " + NearNames.listed(ENDINGS));
    }

    private static Finding missing(DatasetEntry entry, DatasetSource source) {
        var file = entry.file();
        int slash = file.lastIndexOf('/');
        var folder = slash < 0 ? "" : file.substring(0, slash);
        var siblings =
                source.list(folder).stream()
                        .filter(name -> ENDINGS.contains(ending(name)))
                        .map(name -> folder.isEmpty() ? name : folder + "/" + name)
                        .toList();
        var fix = NearNames.fix(file, siblings);
        return Finding.error(
                        "missing-file", entry.filePosition(), "there is no file `" + file + "`")
                .quoting(file)
                .withFix(fix.isEmpty() ? "put the file there, or mend its path" : fix);
    }

    private static Finding unreadable(DatasetEntry entry, IOException e) {
        var reason =
                e instanceof AccessDeniedException
                        ? "access is denied"
                        : "the system says " + e.getClass().getSimpleName();
        return Finding.error(
                        "unreadable-file",
                        SourcePosition.of(entry.file()),
                        entry.file() + " cannot be read: " + reason)
                .withFix("check that you may open the file");
    }
}
