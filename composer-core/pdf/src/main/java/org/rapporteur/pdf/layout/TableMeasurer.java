package org.rapporteur.pdf.layout;

import org.rapporteur.document.Inline;
import org.rapporteur.document.Nodes;
import org.rapporteur.document.Table;
import org.rapporteur.document.TableColumn;
import org.rapporteur.document.TableRow;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.TextStyle;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Goes through all rows of a table once, and measures some of them: an even sample, and every cell
/// that has more characters, or a longer word, than those measured before it.
final class TableMeasurer {
    private static final long SAMPLE = 500;

    /// Rows whose cells are all measured, so that columns can be weighed against each other.
    private static final long WEIGHED = 120;

    private final InlineSetter inlines;
    private final Table table;
    private final TextStyle style;
    private final TextStyle headerStyle;
    private final char decimalMark;
    private final Extent[] extents;
    private final List<double[]> rows = new ArrayList<>();

    /// The greatest so far in one column.
    private static final class Extent {
        double minimum;
        double maximum;
        double wholes;
        double fractions;
        int characters;
        int wordCharacters;
    }

    TableMeasurer(Job job, Table table) {
        this.inlines = InlineSetter.silent(job);
        this.table = table;
        this.style = job.style(StyleName.TABLE);
        this.headerStyle = job.style(StyleName.TABLE_HEADER);
        this.decimalMark = DecimalFormatSymbols.getInstance(job.language).getDecimalSeparator();
        this.extents = new Extent[table.columns().size()];
        var header = new double[extents.length];
        for (int i = 0; i < extents.length; i++) {
            extents[i] = new Extent();
            header[i] = take(i, table.columns().get(i).title(), headerStyle);
        }
        rows.add(header);
        long step = Math.max(1, table.rows().count() / SAMPLE);
        long weighed = step * Math.max(1, table.rows().count() / (step * WEIGHED));
        long number = 0;
        for (var row : table.rows()) {
            var widths = measure(row, number % step == 0);
            if (number++ % weighed == 0) {
                rows.add(widths);
            }
        }
    }

    List<ColumnWidths.Demand> demands() {
        var demands = new ArrayList<ColumnWidths.Demand>();
        for (var extent : extents) {
            double decimal = extent.wholes + extent.fractions;
            demands.add(
                    new ColumnWidths.Demand(
                            Math.max(extent.minimum, decimal), Math.max(extent.maximum, decimal)));
        }
        return demands;
    }

    /// Of the header and some rows, the width of each cell on one line.
    ///
    /// @param scale of the text
    List<double[]> rows(double scale) {
        return rows.stream()
                .map(row -> Arrays.stream(row).map(width -> width * scale).toArray())
                .toList();
    }

    /// Width of the widest part from a decimal mark on.
    double fractions(int column) {
        return extents[column].fractions;
    }

    /// The first char of a number's fraction, its mark; the number's length when it has none.
    int mark(String number) {
        int mark = number.lastIndexOf(decimalMark);
        return mark < 0 ? number.length() : mark;
    }

    /// The widths of the cells that were measured; else 0.
    private double[] measure(TableRow row, boolean sampled) {
        var widths = new double[extents.length];
        if (row.kind() == TableRow.Kind.GROUP) {
            return widths;
        }
        boolean total = row.kind() == TableRow.Kind.TOTAL;
        for (int i = 0; i < Math.min(row.cells().size(), extents.length); i++) {
            var cell = row.cells().get(i);
            var words = Nodes.text(cell);
            int wordCharacters = longestWord(words);
            var extent = extents[i];
            if (sampled
                    || total
                    || words.length() > extent.characters
                    || wordCharacters > extent.wordCharacters) {
                extent.characters = Math.max(extent.characters, words.length());
                extent.wordCharacters = Math.max(extent.wordCharacters, wordCharacters);
                widths[i] = take(i, cell, total ? headerStyle : style);
            }
        }
        return widths;
    }

    private static int longestWord(String words) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    private double take(int column, List<Inline> cell, TextStyle cellStyle) {
        var galley = Galley.of(inlines.unplaced(cell, cellStyle));
        var extent = extents[column];
        extent.minimum = Math.max(extent.minimum, galley.minimumWidth());
        extent.maximum = Math.max(extent.maximum, galley.maximumWidth());
        if (table.columns().get(column).align() == TableColumn.Align.DECIMAL
                && cellStyle.equals(style)) {
            var number = Nodes.text(cell);
            double whole = width(number.substring(0, mark(number)), cellStyle);
            extent.wholes = Math.max(extent.wholes, whole);
            extent.fractions = Math.max(extent.fractions, galley.maximumWidth() - whole);
        }
        return galley.maximumWidth();
    }

    /// Width of a plain text on one line.
    double width(String words, TextStyle wordStyle) {
        return ParagraphSetter.width(inlines.plain(words, wordStyle, Artifact.RULE));
    }
}
