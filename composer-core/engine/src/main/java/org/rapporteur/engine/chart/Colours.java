package org.rapporteur.engine.chart;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.GradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.util.Arrays;
import java.util.List;

/// Paints of the JDK as plain colours on white paper.
final class Colours {
    private static final Color PATTERN = new Color(0x999999);

    private Colours() {}

    /// The colours of a paint; a gradient is drawn in the mean of them. Empty for a pattern.
    static List<Color> of(Paint paint) {
        return switch (paint) {
            case Color colour -> List.of(colour);
            case GradientPaint gradient -> List.of(gradient.getColor1(), gradient.getColor2());
            case MultipleGradientPaint gradient -> Arrays.asList(gradient.getColors());
            default -> List.of();
        };
    }

    static Color mean(List<Color> colours) {
        if (colours.isEmpty()) {
            return PATTERN;
        }
        return new Color(
                mean(colours.stream().mapToInt(Color::getRed).toArray()),
                mean(colours.stream().mapToInt(Color::getGreen).toArray()),
                mean(colours.stream().mapToInt(Color::getBlue).toArray()),
                mean(colours.stream().mapToInt(Color::getAlpha).toArray()));
    }

    private static int mean(int[] parts) {
        return (int) Math.round(Arrays.stream(parts).average().orElse(0));
    }

    static boolean isSupported(Composite composite) {
        return composite instanceof AlphaComposite alpha
                && alpha.getRule() == AlphaComposite.SRC_OVER;
    }

    /// How much of the paper a colour covers, from 0 to 1.
    static double opacity(Color colour, Composite composite) {
        var alpha = isSupported(composite) ? ((AlphaComposite) composite).getAlpha() : 1;
        return alpha * colour.getAlpha() / 255.0;
    }

    /// 0xRRGGBB of a colour on white.
    static int onWhite(Color colour, double opacity) {
        return onWhite(colour.getRed(), opacity) << 16
                | onWhite(colour.getGreen(), opacity) << 8
                | onWhite(colour.getBlue(), opacity);
    }

    private static int onWhite(int part, double opacity) {
        return (int) Math.round(255 - opacity * (255 - part));
    }
}
