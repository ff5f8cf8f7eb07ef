package org.rapporteur.engine.chart.plot;

import org.rapporteur.document.Mark;
import org.rapporteur.document.Outline;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Patterns of lines that tell areas apart where there is one colour only.
enum Hatch {
    SOLID,
    RISING,
    EMPTY,
    CROSSED,
    LEVEL,
    FALLING,
    UPRIGHT;

    /// Those of parts, in the order in which they are given out; what is not applicable is empty,
    /// too, but has a name that says so.
    static final List<Hatch> OF_PARTS = List.of(SOLID, RISING, LEVEL, CROSSED, UPRIGHT, FALLING);

    private static final double STEP = 3.2;
    private static final double THICKNESS = .7;

    /// What is drawn upon an area; nothing upon a solid one.
    List<Mark> marks(Rectangle2D area, int colour) {
        if (this == SOLID || area.getWidth() <= THICKNESS || area.getHeight() <= THICKNESS) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        var lines = new Path2D.Double();
        switch (this) {
            case RISING -> rising(area, lines);
            case FALLING -> falling(area, lines);
            case LEVEL -> level(area, lines);
            case UPRIGHT -> upright(area, lines);
            case CROSSED -> {
                rising(area, lines);
                falling(area, lines);
            }
            case SOLID, EMPTY -> {}
        }
        if (lines.getCurrentPoint() != null) {
            marks.add(new Mark.Stroke(new Outline(lines), colour, THICKNESS, List.of()));
        }
        var edge =
                new Rectangle2D.Double(
                        area.getX() + THICKNESS / 2,
                        area.getY() + THICKNESS / 2,
                        area.getWidth() - THICKNESS,
                        area.getHeight() - THICKNESS);
        marks.add(new Mark.Stroke(new Outline(edge), colour, THICKNESS, List.of()));
        return marks;
    }

    /// Lines on which x + y is the same.
    private static void rising(Rectangle2D area, Path2D lines) {
        for (double sum = next(area.getMinX() + area.getMinY());
                sum < area.getMaxX() + area.getMaxY();
                sum += STEP) {
            double left = Math.max(area.getMinX(), sum - area.getMaxY());
            double right = Math.min(area.getMaxX(), sum - area.getMinY());
            line(lines, left, sum - left, right, sum - right);
        }
    }

    /// Lines on which x - y is the same.
    private static void falling(Rectangle2D area, Path2D lines) {
        for (double difference = next(area.getMinX() - area.getMaxY());
                difference < area.getMaxX() - area.getMinY();
                difference += STEP) {
            double left = Math.max(area.getMinX(), difference + area.getMinY());
            double right = Math.min(area.getMaxX(), difference + area.getMaxY());
            line(lines, left, left - difference, right, right - difference);
        }
    }

    private static void level(Rectangle2D area, Path2D lines) {
        for (double y = area.getMinY() + STEP / 2; y < area.getMaxY(); y += STEP / Math.sqrt(2)) {
            line(lines, area.getMinX(), y, area.getMaxX(), y);
        }
    }

    private static void upright(Rectangle2D area, Path2D lines) {
        for (double x = next(area.getMinX()); x < area.getMaxX(); x += STEP / Math.sqrt(2)) {
            line(lines, x, area.getMinY(), x, area.getMaxY());
        }
    }

    /// On one grid for the whole chart.
    private static double next(double from) {
        return Math.ceil(from / STEP) * STEP;
    }

    private static void line(Path2D lines, double x1, double y1, double x2, double y2) {
        lines.moveTo(x1, y1);
        lines.lineTo(x2, y2);
    }
}
