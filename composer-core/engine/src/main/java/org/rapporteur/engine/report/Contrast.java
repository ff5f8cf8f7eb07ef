package org.rapporteur.engine.report;

import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.StyleName;
import org.rapporteur.pdf.TextStyle;
import org.rapporteur.pdf.Theme;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Whether text stands out enough from the white page (WCAG 2.2, 1.4.3, level AA): 4.5:1, or 3:1
/// where it is large.
final class Contrast {
    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double LARGE = 18;
    private static final double LARGE_STRONG = 14;
    private static final int PAGE = 0xffffff;

    private Contrast() {}

    /// Reports each colour once, with the smallest text that is set in it.
    static void check(
            Theme theme, YamlMap template, SourcePosition file, Consumer<Finding> findings) {
        var needed = new EnumMap<Theme.Colour, Map.Entry<String, Double>>(Theme.Colour.class);
        for (var name : StyleName.values()) {
            var style = theme.style(name);
            need(needed, style.colour(), "style " + kebab(name), least(style));
        }
        need(needed, theme.linkColour(), "links", TEXT);
        needed.forEach((colour, by) -> {
            double ratio = ratio(theme.colour(colour), PAGE);
            if (ratio < by.getValue()) {
                findings.accept(low(theme, colour, by, ratio, position(template, colour, file)));
            }
        });
    }

    private static void need(
            EnumMap<Theme.Colour, Map.Entry<String, Double>> needed,
            Theme.Colour colour,
            String by,
            double least) {
        var before = needed.get(colour);
        if (before == null || before.getValue() < least) {
            needed.put(colour, Map.entry(by, least));
        }
    }

    private static double least(TextStyle style) {
        double large = style.font().strong() ? LARGE_STRONG : LARGE;
        return style.size() >= large ? LARGE_TEXT : TEXT;
    }

    private static Finding low(
            Theme theme,
            Theme.Colour colour,
            Map.Entry<String, Double> by,
            double ratio,
            SourcePosition position) {
        var name = colour.name().toLowerCase(Locale.ROOT);
        return Finding.warning(
                        "low-contrast",
                        position,
                        String.format(
                                Locale.ROOT,
                                "the colour `%s` (#%06x) stands out from the page by %.1f:1 only;"
                                        + " %s needs %.1f:1",
                                name,
                                theme.colour(colour),
                                ratio,
                                by.getKey(),
                                by.getValue()))
                .quoting(name)
                .withFix("make it darker, or use it for no text");
    }

    private static SourcePosition position(
            YamlMap template, Theme.Colour colour, SourcePosition file) {
        var name = colour.name().toLowerCase(Locale.ROOT);
        var node = template.get("colours") instanceof YamlMap map ? map.get(name) : null;
        return node == null ? file : node.position();
    }

    /// WCAG 2.2, "contrast ratio".
    static double ratio(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + .05) / (darker + .05);
    }

    /// WCAG 2.2, "relative luminance".
    private static double luminance(int rgb) {
        return .2126 * linear(rgb >> 16) + .7152 * linear(rgb >> 8) + .0722 * linear(rgb);
    }

    private static double linear(int part) {
        double value = (part & 0xff) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    private static String kebab(StyleName name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
