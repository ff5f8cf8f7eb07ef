package org.rapporteur.pdf.layout;

import org.rapporteur.document.Inline;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.TextStyle;

import java.util.ArrayList;
import java.util.List;

/// Rows of one table.
final class RowSetter {
    private final ParagraphSetter paragraphs;
    private final Table table;
    private final TableGrid grid;
    private final Frame frame;

    RowSetter(ParagraphSetter paragraphs, Table table, TableGrid grid, Frame frame) {
        this.paragraphs = paragraphs;
        this.table = table;
        this.grid = grid;
        this.frame = frame;
    }

    /// One cell, broken into lines.
    private record Cell(List<Line> lines, Frame frame, ParagraphSetter.Align align, double shift) {
        List<Item> items(int line, double baseline) {
            if (line >= lines.size()) {
                return List.of();
            }
            var items = ParagraphSetter.placed(lines.get(line), frame, baseline, align);
            return shift == 0 ? items : items.stream().map(item -> item.moved(shift, 0)).toList();
        }

        List<Strip> notes(int line) {
            return line < lines.size() ? lines.get(line).notes() : List.of();
        }
    }

    /// The header row, or its repetition when the meaning of its row is an artifact.
    Strip header(Meaning meaning) {
        var style = paragraphs.job.style(StyleName.TABLE_HEADER);
        var cells = new ArrayList<Cell>();
        var opening = new ArrayList<Item>();
        for (int i = 0; i < grid.columns(); i++) {
            Meaning cell = meaning;
            if (meaning instanceof Tag row) {
                var tag = row.child(Role.TH, Trait.Scope.COLUMN);
                opening.add(new Item.Opening(tag));
                cell = tag;
            }
            cells.add(cell(i, table.columns().get(i).title(), style, cell, true));
        }
        var rules = paragraphs.job.theme.rules();
        int ink = paragraphs.job.theme.colours().text();
        var items = new ArrayList<>(opening);
        items.addAll(rule(0, rules.outer(), ink));
        double height = lines(cells, 0, rows(cells), style, true, true, items);
        items.addAll(rule(height, rules.header(), ink));
        return Strip.of(height, items).kept();
    }

    /// A row as one strip, or as one strip a line when it is taller than a page.
    List<Strip> row(TableRow row, Tag tag, boolean last) {
        var job = paragraphs.job;
        boolean strong = row.kind() != TableRow.Kind.BODY;
        var style = strong ? strong(job.style(StyleName.TABLE)) : job.style(StyleName.TABLE);
        var opening = new ArrayList<Item>();
        var cells =
                row.kind() == TableRow.Kind.GROUP
                        ? List.of(group(row, tag, style, opening))
                        : cells(row, tag, style, opening);
        var rules = job.theme.rules();
        var colours = job.theme.colours();
        if (row.kind() == TableRow.Kind.TOTAL) {
            opening.addAll(rule(0, rules.header(), colours.text()));
        }
        int lines = rows(cells);
        int atOnce = lines * style.leading() > job.theme.page().textHeight() * .7 ? 1 : lines;
        var strips = new ArrayList<Strip>();
        for (int line = 0; line < lines; line += atOnce) {
            var items = new ArrayList<>(line == 0 ? opening : List.of());
            boolean end = line + atOnce >= lines;
            double height = lines(cells, line, line + atOnce, style, line == 0, end, items);
            if (end) {
                items.addAll(
                        last
                                ? rule(height, rules.outer(), colours.text())
                                : rule(height, rules.row(), colours.rule()));
            }
            strips.add(Strip.of(height, items).withNotes(notes(cells, line, line + atOnce)));
        }
        return strips;
    }

    private static TextStyle strong(TextStyle style) {
        return TextStyle.of(style.font().asStrong(), style.size(), style.leading(), style.colour());
    }

    private Cell group(TableRow row, Tag tag, TextStyle style, List<Item> opening) {
        var cell = tag.child(Role.TH, Trait.Scope.COLUMN, new Trait.Columns(grid.columns()));
        opening.add(new Item.Opening(cell));
        var words = row.cells().isEmpty() ? List.<Inline>of() : row.cells().getFirst();
        var wide = new Frame(grid.left(), grid.width(), frame.text(), 0);
        var galley = Galley.of(paragraphs.inlines.runs(words, style, cell, table.position()));
        return new Cell(
                paragraphs.lines(galley, wide.width(), table.position()),
                wide,
                ParagraphSetter.Align.START,
                0);
    }

    private List<Cell> cells(TableRow row, Tag tag, TextStyle style, List<Item> opening) {
        if (row.cells().size() > grid.columns()) {
            throw new IllegalArgumentException(
                    "a row has "
                            + row.cells().size()
                            + " cells, its table "
                            + grid.columns()
                            + " columns");
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < grid.columns(); i++) {
            var cell =
                    table.columns().get(i).rowHeader()
                            ? tag.child(Role.TH, Trait.Scope.ROW)
                            : tag.child(Role.TD);
            opening.add(new Item.Opening(cell));
            var words = i < row.cells().size() ? row.cells().get(i) : List.<Inline>of();
            cells.add(cell(i, words, style, cell, false));
        }
        return cells;
    }

    private Cell cell(
            int column, List<Inline> words, TextStyle style, Meaning meaning, boolean header) {
        var place = grid.column(column, frame);
        var galley = Galley.of(paragraphs.inlines.runs(words, style, meaning, table.position()));
        var lines = paragraphs.lines(galley, place.width(), table.position());
        var align = table.columns().get(column).align();
        double shift =
                align == TableColumn.Align.DECIMAL && !header ? shift(column, words, style) : 0;
        return new Cell(
                lines,
                place,
                switch (align) {
                    case START -> ParagraphSetter.Align.START;
                    case CENTER -> ParagraphSetter.Align.CENTER;
                    case END, DECIMAL -> ParagraphSetter.Align.END;
                },
                shift);
    }

    /// How far a number has to move to the left so that its decimal mark stands below the others.
    private double shift(int column, List<Inline> words, TextStyle style) {
        var measured = grid.measured();
        var number = Nodes.text(words);
        double fraction = measured.width(number.substring(measured.mark(number)), style);
        return Math.min(0, fraction - measured.fractions(column));
    }

    private static int rows(List<Cell> cells) {
        int most = 1;
        for (var cell : cells) {
            most = Math.max(most, cell.lines().size());
        }
        return most;
    }

    private double lines(
            List<Cell> cells,
            int from,
            int to,
            TextStyle style,
            boolean first,
            boolean last,
            List<Item> items) {
        double padding = paragraphs.job.theme.spacing().cellDown();
        double cap = paragraphs.job.capHeight(style);
        double top = first ? padding + cap : style.leading();
        for (var cell : cells) {
            for (int line = from; line < to; line++) {
                items.addAll(cell.items(line, top + (line - from) * style.leading()));
            }
        }
        return top + (to - from - 1) * style.leading() + (last ? padding : 0);
    }

    private static List<Strip> notes(List<Cell> cells, int from, int to) {
        var notes = new ArrayList<Strip>();
        for (var cell : cells) {
            for (int line = from; line < to; line++) {
                notes.addAll(cell.notes(line));
            }
        }
        return notes;
    }

    private List<Item> rule(double y, double thickness, int colour) {
        return thickness == 0
                ? List.of()
                : List.of(new Item.Rule(grid.left(), y, grid.width(), thickness, colour));
    }
}
