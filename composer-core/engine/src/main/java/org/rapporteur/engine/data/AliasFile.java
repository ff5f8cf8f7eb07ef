package org.rapporteur.engine.data;

import org.rapporteur.data.Aliases;
import org.rapporteur.engine.report.PositionedText;
import org.rapporteur.engine.report.ReportFolder;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// What `aliases.csv` of a report folder, and of the folders above it, says of names:
/// `name,other,same`, where the last is `yes` or `no`, and empty for `yes`. The nearest file wins.
public final class AliasFile implements Aliases {
    static final String NAME = "aliases.csv";

    private final Map<Pair, Relation> relations = new HashMap<>();
    private final Consumer<Finding> findings;

    private record Pair(String name, String other) {}

    private AliasFile(Consumer<Finding> findings) {
        this.findings = findings;
    }

    public static Aliases read(ReportFolder folder, Consumer<Finding> findings) {
        var aliases = new AliasFile(findings);
        aliases.add(FolderSource.of(folder), NAME);
        for (var parent : folder.parents()) {
            aliases.add(FolderSource.of(parent), parent.prefix() + NAME);
        }
        return aliases;
    }

    /// A file that whoever calls the tool has named.
    ///
    /// @param named where it is named
    public static Aliases read(Path file, PositionedText named, Consumer<Finding> findings) {
        var aliases = new AliasFile(findings);
        var source = new OneFile(file, file.normalize().toString().replace('\\', '/'));
        if (source.exists(source.name())) {
            aliases.add(source, source.name());
        } else {
            findings.accept(
                    Finding.error(
                                    "missing-file",
                                    named.position(),
                                    "there is no file `" + source.name() + "`")
                            .quoting(named.text())
                            .withFix("correct the path, which begins at the policy"));
        }
        return aliases;
    }

    @Override
    public Relation between(String name, String other) {
        return relations.getOrDefault(new Pair(name, other), Relation.UNKNOWN);
    }

    private void add(DatasetSource source, String path) {
        if (!source.exists(path)) {
            return;
        }
        try {
            var table = CsvTable.open(source, path, 1);
            int name = column(table, "name");
            int other = column(table, "other");
            int same = column(table, "same");
            if (name < 0 || other < 0) {
                report(
                        table.headings().getFirst().position(),
                        "aliases need the columns `name` and `other`",
                        "write `name,other,same` as the first line");
                return;
            }
            try (var rows = table.rows()) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    if (!row.isBlank()) {
                        add(row, name, other, same);
                    }
                }
            }
        } catch (Unreadable e) {
            findings.accept(e.finding());
        } catch (IOException e) {
            findings.accept(
                    Finding.error(
                                    "unreadable-file",
                                    SourcePosition.of(path),
                                    path + " cannot be read")
                            .withFix("check that you may open the file"));
        }
    }

    private static int column(TableFile table, String name) {
        for (int i = 0; i < table.headings().size(); i++) {
            if (table.headings().get(i).text().toLowerCase(Locale.ROOT).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void add(RawRow row, int name, int other, int same) {
        var one = cell(row, name);
        var two = cell(row, other);
        var said = cell(row, same).toLowerCase(Locale.ROOT);
        if (one.isEmpty() || two.isEmpty()) {
            report(
                    row.places().row(),
                    "an alias is a pair of names, and one of them is missing",
                    "write both, or delete the line");
            return;
        }
        var relation =
                switch (said) {
                    case "", "yes", "true" -> Relation.SAME;
                    case "no", "false" -> Relation.DIFFERENT;
                    default -> Relation.UNKNOWN;
                };
        if (relation == Relation.UNKNOWN) {
            report(
                    row.places().cell(same),
                    "`same` is `yes` or `no`, not `" + CellText.shown(said) + "`",
                    "write `yes` for one who is spelled in two ways, `no` for two");
            return;
        }
        relations.putIfAbsent(new Pair(one, two), relation);
        relations.putIfAbsent(new Pair(two, one), relation);
    }

    private static String cell(RawRow row, int column) {
        return column < 0 || column >= row.cells().size()
                ? ""
                : CellText.trimmed(row.cells().get(column));
    }

    private void report(SourcePosition position, String message, String fix) {
        findings.accept(Finding.error("alias-format", position, message).withFix(fix));
    }
}
