package org.rapporteur.engine.data;

import org.rapporteur.finding.SourcePosition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a table of a list of flat objects: the keys are the headings, in the order in which they
/// first appear.
final class FlatObjects {
    private final Map<String, Heading> headings = new LinkedHashMap<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<Started> rows = new ArrayList<>();

    private record Started(SourcePosition position, List<Value> values) {}

    private record Value(int column, String text, SourcePosition position) {}

    void start(SourcePosition position) {
        rows.add(new Started(position, new ArrayList<>()));
    }

    /// Sets a value of the object that was started last.
    ///
    /// @return false if the object has the key already
    boolean put(String key, SourcePosition keyPosition, String text, SourcePosition position) {
        var heading = CellText.trimmed(key);
        headings.putIfAbsent(heading, new Heading(heading, keyPosition));
        int column = index.computeIfAbsent(heading, _ -> index.size());
        var values = rows.getLast().values();
        boolean fresh = values.stream().noneMatch(value -> value.column() == column);
        if (fresh) {
            values.add(new Value(column, text, position));
        }
        return fresh;
    }

    ListedTable table(FileFormat format) {
        return new ListedTable(
                format, List.copyOf(headings.values()), rows.stream().map(this::row).toList());
    }

    private RawRow row(Started started) {
        var cells = new String[index.size()];
        var positions = new SourcePosition[index.size()];
        Arrays.fill(cells, "");
        Arrays.fill(positions, started.position());
        for (var value : started.values()) {
            cells[value.column()] = value.text();
            positions[value.column()] = value.position();
        }
        return new RawRow(
                Arrays.asList(cells), new ListedPlaces(started.position(), List.of(positions)));
    }

    private record ListedPlaces(SourcePosition row, List<SourcePosition> cells) implements Places {
        @Override
        public SourcePosition cell(int i) {
            return i < cells.size() ? cells.get(i) : row;
        }
    }
}
