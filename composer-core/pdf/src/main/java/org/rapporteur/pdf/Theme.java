package org.rapporteur.pdf;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.Picture;

import java.util.List;
import java.util.Map;

/// Everything about a report that the eye sees and the words do not say. Lengths are points (1/72
/// inch), colours 0xRRGGBB.
///
/// @param styles one for every [StyleName]
/// @param linkColour the colour of links and cross-references
/// @param fonts names of font files by cut; a cut that is not named takes the regular one of its
///   face
/// @param logo stands above the title block; null for none
/// @param palette colours of figures for what is told apart, the most important first; each passes
///   3:1 on white, and they differ in lightness
public record Theme(
        Page page,
        Colours colours,
        Map<StyleName, TextStyle> styles,
        Spacing spacing,
        TitleBlock titleBlock,
        AnnexStart annexStart,
        Rules rules,
        Running running,
        Colour linkColour,
        Map<FontCut, String> fonts,
        @Nullable Logo logo,
        List<Integer> palette) {

    /// A sheet and its margins.
    public record Page(
            double width, double height, double top, double bottom, double left, double right) {
        public double textWidth() {
            return width - left - right;
        }

        public double textHeight() {
            return height - top - bottom;
        }
    }

    /// The palette: all that a report is printed in.
    ///
    /// @param quiet what is secondary; passes 4.5:1 on white
    /// @param accent the one colour that stands out
    /// @param muted areas of what is not applicable
    /// @param rule hairlines between rows
    public record Colours(int text, int quiet, int accent, int muted, int rule) {}

    /// A colour by what it is for.
    public enum Colour {
        TEXT,
        QUIET,
        ACCENT,
        MUTED,
        RULE
    }

    /// Distances between things.
    ///
    /// @param paragraph between paragraphs
    /// @param item between the items of a list
    /// @param number width of the column in which numbers of paragraphs hang
    /// @param bullet width of the column in which bullets and numbers of lists hang
    /// @param headingAbove above a heading
    /// @param headingBelow below a heading
    /// @param block above and below tables, figures, quotes
    /// @param caption between a caption and what it belongs to
    /// @param titleAbove above the title block, from the top margin
    /// @param titleBelow from the title block to the text
    /// @param annexBelow from the title of an annex to its text
    /// @param annexAbove above an annex that flows
    /// @param column between the columns of a list of names
    /// @param cellAcross left and right inside a table cell
    /// @param cellDown above the capitals of its first and below the baseline of its last line
    /// @param headerBaseline baseline of the running header, from the upper edge of the sheet
    /// @param footerBaseline baseline of the running footer, from the lower edge of the sheet
    public record Spacing(
            double paragraph,
            double item,
            double number,
            double bullet,
            double headingAbove,
            double headingBelow,
            double block,
            double caption,
            double titleAbove,
            double titleBelow,
            double annexBelow,
            double annexAbove,
            double column,
            double cellAcross,
            double cellDown,
            double headerBaseline,
            double footerBaseline) {}

    /// How the title block looks.
    ///
    /// @param rule whether a rule stands under the title
    /// @param cover whether the title block has a page for itself
    public record TitleBlock(Align align, boolean rule, boolean cover) {
        /// On which side the lines of the title block stand.
        public enum Align {
            START,
            CENTER
        }
    }

    /// Where an annex begins.
    public enum AnnexStart {
        NEW_PAGE,
        /// On the page before, where that is less than half full and the whole annex fits.
        FLOW
    }

    /// Thickness of rules.
    ///
    /// @param title under the title
    /// @param outer above and below a table
    /// @param header under the header row
    /// @param row between rows
    public record Rules(double title, double outer, double header, double row) {}

    /// The picture of whom the report is from.
    ///
    /// @param picture in the size that it is printed in
    /// @param alternative what it shows, in words
    public record Logo(Picture picture, String alternative) {}

    /// What the first page shows of the running content.
    public record Running(boolean headerOnFirstPage, boolean footerOnFirstPage) {}

    public Theme {
        styles = Map.copyOf(styles);
        fonts = Map.copyOf(fonts);
        palette = List.copyOf(palette);
        if (palette.isEmpty()) {
            throw new IllegalArgumentException("the theme has no palette");
        }
        for (var name : StyleName.values()) {
            if (!styles.containsKey(name)) {
                throw new IllegalArgumentException("the theme has no style " + name);
            }
        }
    }

    /// The same with a logo.
    public Theme withLogo(Logo other) {
        return new Theme(
                page,
                colours,
                styles,
                spacing,
                titleBlock,
                annexStart,
                rules,
                running,
                linkColour,
                fonts,
                other,
                palette);
    }

    /// The look of the template `meeting-summary`.
    public static Theme standard() {
        return StandardTheme.theme();
    }

    public TextStyle style(StyleName name) {
        var style = styles.get(name);
        if (style == null) {
            throw new IllegalStateException("no style " + name);
        }
        return style;
    }

    /// 0xRRGGBB of a colour.
    public int colour(Colour colour) {
        return switch (colour) {
            case TEXT -> colours.text();
            case QUIET -> colours.quiet();
            case ACCENT -> colours.accent();
            case MUTED -> colours.muted();
            case RULE -> colours.rule();
        };
    }
}
