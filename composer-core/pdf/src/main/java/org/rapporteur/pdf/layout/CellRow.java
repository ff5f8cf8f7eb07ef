package org.rapporteur.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// The cells of one row, broken into lines, to be stacked as strips.
///
/// @param leading from line to line, in points
/// @param cap height of capitals
/// @param padding above the capitals of the first and below the baseline of the last line
record CellRow(List<Cell> cells, double leading, double cap, double padding) {
    /// A piece of a row that was cut holds at least so many lines at the row's beginning and end.
    private static final int FEWEST = 2;

    /// One cell.
    ///
    /// @param shift of its lines to the right, in points
    record Cell(List<Line> lines, Frame frame, ParagraphSetter.Align align, double shift) {
        private List<Item> items(int line, double baseline) {
            return ParagraphSetter.placed(lines.get(line), frame, baseline, align).stream()
                    .map(item -> shift == 0 ? item : item.moved(shift, 0))
                    .toList();
        }
    }

    /// The row as one strip, or as one a line where it is too tall to stand together.
    ///
    /// @param tallest row that is never cut, in points
    List<Strip> strips(double tallest) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        boolean whole = lines * leading <= tallest || lines <= 2 * FEWEST;
        var strips = new ArrayList<Strip>();
        int from = 0;
        do {
            int rest = lines - from;
            int taken = whole ? rest : from == 0 || rest <= FEWEST ? FEWEST : 1;
            taken = rest - taken == 1 ? rest : taken;
            strips.add(strip(from, from + taken, from == 0, from + taken >= lines));
            from += Math.max(1, taken);
        } while (from < lines);
        return strips;
    }

    private Strip strip(int from, int to, boolean first, boolean last) {
        var items = new ArrayList<Item>();
        var notes = new ArrayList<Strip>();
        double top = first ? padding + cap : leading;
        for (var cell : cells) {
            for (int line = from; line < Math.min(to, cell.lines().size()); line++) {
                items.addAll(cell.items(line, top + (line - from) * leading));
                notes.addAll(cell.lines().get(line).notes());
            }
        }
        double height = top + Math.max(0, to - from - 1) * leading + (last ? padding : 0);
        return Strip.of(height, items).withNotes(notes);
    }
}
