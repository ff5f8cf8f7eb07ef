package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Bars;
import org.rapporteur.document.Chart;
import org.rapporteur.document.HeatTable;
import org.rapporteur.document.Recording;
import org.rapporteur.document.SmallMultiples;
import org.rapporteur.document.StackedBar;
import org.rapporteur.document.Timeline;
import org.rapporteur.document.TrendLines;
import org.rapporteur.engine.chart.ThemeStyle;
import org.rapporteur.finding.Finding;

import java.util.Collection;
import java.util.List;

/// Draws the charts of a report, all in the same way: data with their words beside them, in the
/// theme's fonts and colours; no axes, grids, legends and boxes where the words say enough.
public final class ChartArtist {
    private final Inks inks;

    /// @param charts of the report, in reading order: a group has one colour in all of them
    public ChartArtist(ThemeStyle style, Collection<Chart> charts) {
        int colours = style.mono() ? Hatch.OF_PARTS.size() : style.palette().size();
        inks = new Inks(style, Colouring.of(charts, colours));
    }

    /// A chart that is drawn.
    ///
    /// @param abbreviated labels that have no room as a whole
    /// @param findings characters that no font has
    public record Drawn(Recording recording, List<String> abbreviated, List<Finding> findings) {
        public Drawn {
            abbreviated = List.copyOf(abbreviated);
            findings = List.copyOf(findings);
        }
    }

    /// What a picture takes of the plate.
    ///
    /// @param height in points
    record Extent(double height, List<String> abbreviated) {}

    /// Draws a chart as wide as the text; up to some 80 rows no higher than a figure may be.
    public Drawn draw(Chart chart) {
        var plate = new Plate(inks.style());
        var extent =
                switch (chart.graphic()) {
                    case Bars bars -> bars(bars, plate);
                    case StackedBar bar -> StackedPicture.draw(bar, plate, inks);
                    case SmallMultiples several -> PanelsPicture.draw(several, plate, inks);
                    case HeatTable table -> new HeatPicture(table, plate).draw();
                    case TrendLines lines -> new LinesPicture(lines, plate, inks).draw();
                    case Timeline timeline -> new TimelinePicture(timeline, plate, inks).draw();
                };
        return new Drawn(plate.recording(extent.height()), extent.abbreviated(), plate.findings());
    }

    private Extent bars(Bars bars, Plate plate) {
        return switch (bars.form()) {
            case BAR -> BarsPicture.bars(bars.categories(), plate, inks);
            case DOT -> BarsPicture.dots(bars.categories(), plate, inks);
            case COLUMN -> new ColumnsPicture(bars.categories(), plate, inks).draw();
        };
    }
}
