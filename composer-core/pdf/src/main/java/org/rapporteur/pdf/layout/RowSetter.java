package org.rapporteur.pdf.layout;

import org.rapporteur.document.Inline;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.TextStyle;
import org.rapporteur.pdf.Theme;

import java.util.ArrayList;
import java.util.List;

/// Rows of one table.
final class RowSetter {
    /// A row that takes more than this share of a page may be cut between its lines.
    private static final double TALLEST = .25;

    private final ParagraphSetter paragraphs;
    private final Table table;
    private final TableGrid grid;
    private final Frame frame;
    private final SourcePosition position;
    private final Theme theme;
    private final TextStyle style;
    private final TextStyle strong;

    RowSetter(
            ParagraphSetter paragraphs,
            Table table,
            TableGrid grid,
            Frame frame,
            SourcePosition position) {
        this.paragraphs = paragraphs;
        this.table = table;
        this.grid = grid;
        this.frame = frame;
        this.position = position;
        this.theme = paragraphs.job.theme;
        this.style = theme.style(StyleName.TABLE).scaled(grid.scale());
        this.strong =
                TextStyle.of(
                        style.font().asStrong(), style.size(), style.leading(), style.colour());
    }

    /// The header row, or its repetition when the meaning of its row is an artifact.
    List<Strip> header(Meaning meaning) {
        var header = theme.style(StyleName.TABLE_HEADER).scaled(grid.scale());
        var cells = new ArrayList<CellRow.Cell>();
        var opening = new ArrayList<Item>();
        for (int i = 0; i < grid.columns(); i++) {
            Meaning cell = meaning;
            if (meaning instanceof Tag row) {
                var tag = row.child(Role.TH, Trait.Scope.COLUMN);
                opening.add(new Item.Opening(tag));
                cell = tag;
            }
            cells.add(cell(i, table.columns().get(i).title(), header, cell, true));
        }
        opening.addAll(rule(0, theme.rules().outer(), Theme.Colour.TEXT));
        return ParagraphSetter.kept(
                strips(cells, header, opening, theme.rules().header(), Theme.Colour.TEXT));
    }

    /// A row as one strip, or as several where it is tall.
    ///
    /// @param open whether nothing stands above the row, not even a header
    /// @param last whether nothing stands below it
    List<Strip> row(TableRow row, Tag tag, boolean open, boolean last) {
        var rowStyle = row.kind() == TableRow.Kind.BODY ? style : strong;
        var opening = new ArrayList<Item>();
        var cells =
                row.kind() == TableRow.Kind.GROUP
                        ? List.of(group(row, tag, rowStyle, opening))
                        : cells(row, tag, rowStyle, opening);
        var rules = theme.rules();
        if (open) {
            opening.addAll(rule(0, rules.outer(), Theme.Colour.TEXT));
        } else if (row.kind() == TableRow.Kind.TOTAL) {
            opening.addAll(rule(0, rules.header(), Theme.Colour.TEXT));
        }
        return last
                ? strips(cells, rowStyle, opening, rules.outer(), Theme.Colour.TEXT)
                : strips(cells, rowStyle, opening, rules.row(), Theme.Colour.RULE);
    }

    /// What is above the words comes before them, the rule below them after.
    private List<Strip> strips(
            List<CellRow.Cell> cells,
            TextStyle rowStyle,
            List<Item> opening,
            double thickness,
            Theme.Colour colour) {
        var row =
                new CellRow(
                        cells,
                        rowStyle.leading(),
                        paragraphs.job.capHeight(rowStyle),
                        theme.spacing().cellDown());
        var strips = new ArrayList<>(row.strips(theme.page().textHeight() * TALLEST));
        opening.addAll(strips.getFirst().items());
        strips.set(0, strips.getFirst().withItems(opening));
        var last = strips.removeLast();
        var closing = new ArrayList<>(last.items());
        closing.addAll(rule(last.height(), thickness, colour));
        strips.add(last.withItems(closing));
        return strips;
    }

    private CellRow.Cell group(TableRow row, Tag tag, TextStyle rowStyle, List<Item> opening) {
        var cell = tag.child(Role.TH, Trait.Scope.COLUMN, new Trait.Columns(grid.columns()));
        opening.add(new Item.Opening(cell));
        var words = row.cells().isEmpty() ? List.<Inline>of() : row.cells().getFirst();
        var wide = frame.between(grid.left(), grid.width());
        var lines = lines(words, rowStyle, cell, wide);
        return new CellRow.Cell(lines, wide, ParagraphSetter.Align.START, 0);
    }

    private List<CellRow.Cell> cells(
            TableRow row, Tag tag, TextStyle rowStyle, List<Item> opening) {
        if (row.cells().size() > grid.columns()) {
            throw new IllegalArgumentException(
                    "a row has "
                            + row.cells().size()
                            + " cells, its table "
                            + grid.columns()
                            + " columns");
        }
        var cells = new ArrayList<CellRow.Cell>();
        for (int i = 0; i < grid.columns(); i++) {
            var cell =
                    table.columns().get(i).rowHeader()
                            ? tag.child(Role.TH, Trait.Scope.ROW)
                            : tag.child(Role.TD);
            opening.add(new Item.Opening(cell));
            var words = i < row.cells().size() ? row.cells().get(i) : List.<Inline>of();
            cells.add(cell(i, words, rowStyle, cell, false));
        }
        return cells;
    }

    private CellRow.Cell cell(
            int column, List<Inline> words, TextStyle cellStyle, Meaning meaning, boolean header) {
        var place = grid.column(column, frame);
        var align = table.columns().get(column).align();
        double shift =
                align == TableColumn.Align.DECIMAL && !header ? shift(column, words, cellStyle) : 0;
        return new CellRow.Cell(
                lines(words, cellStyle, meaning, place),
                place,
                switch (align) {
                    case START -> ParagraphSetter.Align.START;
                    case CENTER -> ParagraphSetter.Align.CENTER;
                    case END, DECIMAL -> ParagraphSetter.Align.END;
                },
                shift);
    }

    /// A word that is broken is told with the place of its cell; in a table that is too wide, this
    /// is all that is told.
    private List<Line> lines(
            List<Inline> words, TextStyle cellStyle, Meaning meaning, Frame place) {
        var galley = Galley.of(paragraphs.inlines.runs(words, cellStyle, meaning, position));
        boolean untold = grid.tooWide() || meaning instanceof Artifact;
        BrokenWords broken =
                untold
                        ? BrokenWords.UNTOLD
                        : (word, cell) ->
                                paragraphs.job.findings.brokenWord(word, cell.or(position));
        return galley.lines(place.width(), paragraphs.job.rightToLeft, broken);
    }

    /// How far a number has to move to the left so that its decimal mark stands below the others.
    private double shift(int column, List<Inline> words, TextStyle cellStyle) {
        var measured = grid.measured();
        var number = Nodes.text(words);
        double fraction = measured.width(number.substring(measured.mark(number)), cellStyle);
        return Math.min(0, fraction - grid.scale() * measured.fractions(column));
    }

    private List<Item> rule(double y, double thickness, Theme.Colour colour) {
        return thickness == 0
                ? List.of()
                : List.of(
                        new Item.Rule(
                                grid.left(), y, grid.width(), thickness, theme.colour(colour)));
    }
}
