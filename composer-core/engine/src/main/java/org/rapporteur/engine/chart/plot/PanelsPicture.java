package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Chart.Category;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.SmallMultiples;
import org.rapporteur.document.SmallMultiples.Panel;
import org.rapporteur.engine.chart.ThemeStyle;

import java.util.ArrayList;
import java.util.List;

/// Small multiples: panels of bars beside and below each other, all on one scale. Lengths are
/// points.
final class PanelsPicture {
    private static final double GUTTER = 22;
    private static final double BETWEEN = 16;
    private static final double BELOW_TITLE = 5;

    /// Shares of a panel's width.
    private static final List<Double> LABELS = List.of(.3, .42, .55);

    private static final double LONGEST = .5;
    private static final double SHORTEST = 40;
    private static final double SMALL = 8;
    private static final int MOST_COLUMNS = 3;
    private static final int LINES = 3;
    private static final double LEAST_SHARE = .5;
    private static final double STEP = .05;

    private final List<Panel> panels;
    private final Plate plate;
    private final ThemeStyle style;
    private final int columns;
    private final double panelWidth;
    private final List<FittedLabels> titles;
    private final Rows rows;
    private final double unit;
    private final List<Placed> placed;
    private final double bottom;

    /// @param share of the height that there is for rows, from 0 to 1
    private PanelsPicture(SmallMultiples several, Plate plate, int columns, double share) {
        panels = several.panels();
        this.plate = plate;
        style = plate.style();
        this.columns = columns;
        panelWidth = (plate.width() - GUTTER * (columns - 1)) / columns;
        titles = panels.stream().map(panel -> title(panel.title())).toList();
        var all = all();
        var widths = LABELS.stream().map(part -> part * panelWidth).toList();
        rows =
                Rows.of(
                        all.stream().map(Category::label).toList(),
                        new Rows.Room(widths, share * height(), LINES),
                        style);
        unit = length() / BarsPicture.greatest(all);
        placed = new ArrayList<>();
        bottom = place();
    }

    private FittedLabels title(String words) {
        return FittedLabels.fitting(
                FittedLabels.of(List.of(words), FontCut.SANS_STRONG, style), panelWidth, LINES);
    }

    /// With the space below it.
    private double height(FittedLabels title) {
        var type = Type.strong(title.size(), style);
        return type.ascent() + (title.mostLines() - 1) * type.leading(style) + BELOW_TITLE;
    }

    static ChartArtist.Extent draw(SmallMultiples several, Plate plate, Inks inks) {
        var one = fitting(several, plate, 1);
        boolean isTooHigh = one.bottom > plate.style().textHeight();
        for (int columns = Math.min(MOST_COLUMNS, several.panels().size());
                columns > 1;
                columns--) {
            var picture = fitting(several, plate, columns);
            if (picture.isRoomy() || (isTooHigh && columns == 2)) {
                return picture.draw(inks);
            }
        }
        return one.draw(inks);
    }

    /// Labels that wrap make some panels higher than their number of rows tells.
    private static PanelsPicture fitting(SmallMultiples several, Plate plate, int columns) {
        double share = 1;
        var picture = new PanelsPicture(several, plate, columns, share);
        while (picture.bottom > plate.style().textHeight() && share > LEAST_SHARE) {
            share -= STEP;
            picture = new PanelsPicture(several, plate, columns, share);
        }
        return picture;
    }

    private List<Category> all() {
        return panels.stream().flatMap(panel -> panel.categories().stream()).toList();
    }

    /// For all rows of all panels below each other, so that the panels have room on a page.
    private double height() {
        double room = style.textHeight() + BETWEEN;
        int all = 0;
        int deepest = 0;
        for (int i = 0; i < panels.size(); i += columns) {
            double highest = 0;
            int most = 0;
            for (int j = i; j < Math.min(i + columns, panels.size()); j++) {
                int count = panels.get(j).categories().size();
                highest = Math.max(highest, height(titles.get(j)));
                most = Math.max(most, count);
                all += count;
            }
            deepest += most;
            room -= highest + BETWEEN;
        }
        return Math.max(1, room * all / deepest);
    }

    private double length() {
        double left =
                panelWidth
                        - rows.width()
                        - BarRows.LABEL_GAP
                        - BarRows.VALUE_GAP
                        - BarRows.values(all(), rows.size(), style);
        return Math.max(1, Math.min(LONGEST * panelWidth, left));
    }

    private boolean isRoomy() {
        return rows.labels().areWhole() && rows.size() >= SMALL && length() >= SHORTEST;
    }

    /// Row by row; returns where the last row ends.
    private double place() {
        double top = 0;
        double below = 0;
        int first = 0;
        for (int i = 0; i < panels.size(); i++) {
            boolean starts = i % columns == 0;
            top = starts && i > 0 ? below + BETWEEN : top;
            var panel = new Placed(i, (i % columns) * (panelWidth + GUTTER), top, first);
            first += panels.get(i).categories().size();
            placed.add(panel);
            below = starts ? panel.bottom() : Math.max(below, panel.bottom());
        }
        return below;
    }

    private ChartArtist.Extent draw(Inks inks) {
        var abbreviated = new ArrayList<>(rows.labels().abbreviated());
        for (var panel : placed) {
            abbreviated.addAll(panel.title.abbreviated());
            panel.draw(inks, bottom);
        }
        return new ChartArtist.Extent(bottom, abbreviated);
    }

    /// A panel at its place.
    private final class Placed {
        private final Panel panel;
        private final FittedLabels title;
        private final BarRows bars;
        private final double left;
        private final double top;

        /// @param first of its rows among those of all panels
        Placed(int index, double left, double top, int first) {
            this.left = left;
            this.top = top;
            panel = panels.get(index);
            title = titles.get(index);
            int end = first + panel.categories().size();
            var own = rows.part(first, end).moved(top + height(title));
            bars = new BarRows(panel.categories(), own, left + rows.width(), unit);
        }

        double bottom() {
            return top + height(title) + bars.rows().height();
        }

        void draw(Inks inks, double height) {
            var type = Type.strong(title.size(), style);
            double y = top + type.ascent();
            for (var line : title.lines().getFirst()) {
                plate.text(line, left, y, Plate.Side.AFTER, type);
                y += type.leading(style);
            }
            bars.bars(plate, inks, height);
        }
    }
}
