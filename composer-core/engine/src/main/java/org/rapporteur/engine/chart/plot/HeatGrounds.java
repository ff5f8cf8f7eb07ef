package org.rapporteur.engine.chart.plot;

import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;
import org.rapporteur.document.HeatTable;

import java.awt.Color;
import java.awt.Paint;

/// The grounds of a [HeatPicture], the darker the greater their number; 0 has none.
record HeatGrounds(Tints tints) implements PaintScale {
    /// White between grounds, in points.
    private static final double SEAM = 1.5;

    /// That JFreeChart draws around each ground, in its colour, in points.
    private static final double OUTLINE = 1;

    /// @param height of the picture, in points
    void draw(HeatTable table, HeatFrame frame, double height, Plate plate) {
        int columns = table.columns().size();
        int count = columns * table.rows().size();
        var places = new double[3][count];
        for (int i = 0; i < count; i++) {
            places[0][i] = frame.middleAcross(i % columns);
            places[1][i] = Plots.whole(height) - frame.middleDown(i / columns);
            places[2][i] = table.cells().get(i / columns).get(i % columns).value();
        }
        var data = new DefaultXYZDataset();
        data.addSeries("cells", places);
        var renderer = new XYBlockRenderer();
        renderer.setBlockWidth(frame.cell() - SEAM - OUTLINE);
        renderer.setBlockHeight(frame.row() - SEAM - OUTLINE);
        renderer.setPaintScale(this);
        plate.plot(
                Plots.coordinates(
                        data,
                        Plots.across(plate.width(), 0, 1),
                        Plots.up(height, Plots.whole(height), 1),
                        renderer),
                height);
    }

    @Override
    public double getLowerBound() {
        return 0;
    }

    @Override
    public double getUpperBound() {
        return tints.greatest();
    }

    @Override
    public Paint getPaint(double value) {
        return value == 0 ? new Color(0, 0, 0, 0) : new Color(tints.ground(value));
    }
}
