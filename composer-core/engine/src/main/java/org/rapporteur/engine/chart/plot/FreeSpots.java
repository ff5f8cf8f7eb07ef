package org.rapporteur.engine.chart.plot;

import org.rapporteur.engine.chart.ThemeStyle;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where numbers can stand beside a line without touching it or each other. Lengths are points.
///
/// @param line x and y of its points
/// @param bottom nothing stands below it
final class FreeSpots {
    private static final double AWAY = 4.5;
    private static final double MARGIN = 1.5;

    private final List<double[]> line;
    private final double bottom;
    private final List<Rectangle2D> taken = new ArrayList<>();

    FreeSpots(List<double[]> line, double bottom) {
        this.line = line;
        this.bottom = bottom;
    }

    /// A box above or below a point; its lower edge is the baseline. Where the line bends down,
    /// there is room above it.
    Optional<Rectangle2D> beside(int point, double width, Type type, ThemeStyle style) {
        var here = line.get(point);
        double before = line.get(point - 1)[1];
        double after = line.get(point + 1)[1];
        boolean peak = here[1] <= (before + after) / 2;
        double height = type.capHeight(style);
        var above =
                new Rectangle2D.Double(here[0] - width / 2, here[1] - AWAY - height, width, height);
        var below = new Rectangle2D.Double(here[0] - width / 2, here[1] + AWAY, width, height);
        for (var spot : peak ? List.of(above, below) : List.of(below, above)) {
            if (isFree(spot)) {
                taken.add(spot);
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Rectangle2D spot) {
        var wide =
                new Rectangle2D.Double(
                        spot.getX() - MARGIN,
                        spot.getY() - MARGIN,
                        spot.getWidth() + 2 * MARGIN,
                        spot.getHeight() + 2 * MARGIN);
        if (wide.getMaxY() > bottom || wide.getMinY() < 0) {
            return false;
        }
        for (int i = 1; i < line.size(); i++) {
            var from = line.get(i - 1);
            var to = line.get(i);
            if (wide.intersectsLine(new Line2D.Double(from[0], from[1], to[0], to[1]))) {
                return false;
            }
        }
        return wide.getMinX() > line.getFirst()[0]
                && wide.getMaxX() < line.getLast()[0]
                && taken.stream().noneMatch(wide::intersects);
    }
}
