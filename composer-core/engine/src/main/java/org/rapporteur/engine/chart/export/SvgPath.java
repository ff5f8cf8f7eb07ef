package org.rapporteur.engine.chart.export;

import java.awt.geom.PathIterator;

/// The `d` of a path in SVG: absolute commands, numbers in thousandths at most.
final class SvgPath {
    private static final double GRAIN = 1000;

    private final StringBuilder text = new StringBuilder();

    private SvgPath() {}

    static String of(PathIterator segments) {
        var path = new SvgPath();
        var point = new double[6];
        for (var at = segments; !at.isDone(); at.next()) {
            switch (at.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> path.add('M', point, 2);
                case PathIterator.SEG_LINETO -> path.add('L', point, 2);
                case PathIterator.SEG_QUADTO -> path.add('Q', point, 4);
                case PathIterator.SEG_CUBICTO -> path.add('C', point, 6);
                default -> path.text.append('Z');
            }
        }
        return path.text.toString();
    }

    private void add(char command, double[] point, int numbers) {
        text.append(command);
        for (int i = 0; i < numbers; i++) {
            var number = number(point[i]);
            text.append(i > 0 && !number.startsWith("-") ? " " : "").append(number);
        }
    }

    /// `12.5`, `-.25`, `0`.
    static String number(double number) {
        long grains = Math.round(number * GRAIN);
        if (grains == 0) {
            return "0";
        }
        long whole = Math.abs(grains) / (long) GRAIN;
        long rest = Math.abs(grains) % (long) GRAIN;
        var digits = new StringBuilder(grains < 0 ? "-" : "");
        if (whole > 0 || rest == 0) {
            digits.append(whole);
        }
        if (rest > 0) {
            var decimals = Long.toString(rest + (long) GRAIN).substring(1);
            digits.append('.').append(decimals.replaceAll("0+$", ""));
        }
        return digits.toString();
    }
}
