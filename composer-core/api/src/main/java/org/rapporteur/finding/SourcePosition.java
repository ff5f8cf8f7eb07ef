package org.rapporteur.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Where something stands in the report folder: `summary.md:12:38`, or `data.xlsx:Sheet1!B7`.
///
/// ```java
/// var first = SourcePosition.of("data/sponsors.lsr", 12, 1); // data/sponsors.lsr:12:1
/// ```
///
/// @param file path relative to the report folder with `/` between names; empty when unknown
/// @param line from 1; 0 when the file as a whole is meant
/// @param column from 1, counted in characters; 0 when the line as a whole is meant
/// @param cell where files have no lines: sheet and cell of a workbook (`Sheet1!B7`), or what else
///   can be looked up (`page 3`, `paragraph 2`); else empty
public record SourcePosition(String file, int line, int column, String cell)
        implements Comparable<SourcePosition> {

    /// Of model objects that were computed and stand nowhere.
    public static final SourcePosition UNKNOWN = new SourcePosition("", 0, 0, "");

    private static final int MOST_LISTED = 12;

    private static final Comparator<SourcePosition> ORDER =
            Comparator.comparing(SourcePosition::file)
                    .thenComparingInt(SourcePosition::line)
                    .thenComparingInt(SourcePosition::column)
                    .thenComparing(SourcePosition::cell);

    public SourcePosition {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "line and column start at 0: " + line + ":" + column);
        }
    }

    /// The file as a whole.
    public static SourcePosition of(String file) {
        return new SourcePosition(file, 0, 0, "");
    }

    public static SourcePosition of(String file, int line, int column) {
        return new SourcePosition(file, line, column, "");
    }

    /// A cell of a workbook, for example `ofCell("list.xlsx", "Sheet1", "B7")`; `row` is the cell's
    /// row, from 1.
    public static SourcePosition ofCell(String file, String sheet, String cell, int row) {
        return new SourcePosition(file, row, 0, sheet + "!" + cell);
    }

    public boolean isKnown() {
        return !file.isEmpty();
    }

    /// This position, or the other one when this one is not known.
    public SourcePosition or(SourcePosition other) {
        return isKnown() ? this : other;
    }

    /// Places for people, those of one file together: `data/contributions.csv:3, 11, 17;
    /// list.xlsx:Sheet1!B7`. Columns are left out; after the first dozen the rest is counted.
    public static String listed(List<SourcePosition> places) {
        var byFile = new LinkedHashMap<String, List<String>>();
        places.stream()
                .limit(MOST_LISTED)
                .forEach(place ->
                        byFile.computeIfAbsent(place.file, _ -> new ArrayList<>())
                                .add(place.within()));
        var files = new ArrayList<String>();
        byFile.forEach((file, within) -> {
            var named = within.stream().filter(words -> !words.isEmpty()).distinct().toList();
            files.add(named.isEmpty() ? file : file + ":" + String.join(", ", named));
        });
        int more = places.size() - MOST_LISTED;
        return String.join("; ", files) + (more > 0 ? " and " + more + " more" : "");
    }

    /// What follows the file's name: a line or a cell.
    private String within() {
        return !cell.isEmpty() ? cell : line == 0 ? "" : Integer.toString(line);
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (!cell.isEmpty()) {
            return file + ":" + cell;
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
