package org.rapporteur.engine.chart.export;

import org.rapporteur.document.Recording;
import org.rapporteur.engine.chart.ThemeStyle;

/// Makes files of figures.
///
/// @param language of the report, BCP 47
public record FigureFrame(ThemeStyle style, String language) {
    /// What each file says of its origin.
    public static final String MADE_BY = "Figure of a report, made by Rapporteur";

    Letters letters() {
        return new Letters(style.fonts().lines());
    }

    /// SVG: scales to any size; words are shapes, so that it looks the same everywhere.
    ///
    /// @param id unique on a page that shows several figures
    /// @param caption in plain words
    /// @param alternative what the figure shows, in words
    public byte[] svg(Recording figure, String id, String caption, String alternative) {
        return SvgFigure.of(new Sheet(style).of(figure, caption), id, caption, alternative, this);
    }

    /// PNG of 300 dots an inch.
    public byte[] png(Recording figure, String caption, String alternative) {
        return PngFigure.of(new Sheet(style).of(figure, caption), caption, alternative, this);
    }
}
