package org.rapporteur.engine.chart;

import org.rapporteur.pdf.BundledFonts;
import org.rapporteur.pdf.Theme;

import java.util.Locale;

/// The look of the distribution's own template, as the tests need it.
public final class TestFonts {
    public static final ThemeStyle STYLE = style("en-GB", false);

    private TestFonts() {}

    /// @param mono whether figures are printed in black only
    public static ThemeStyle style(String language, boolean mono) {
        return ThemeStyle.of(
                Theme.standard(), new BundledFonts(), Locale.forLanguageTag(language), mono);
    }
}
