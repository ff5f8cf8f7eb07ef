package org.rapporteur.testkit;

import org.rapporteur.document.FontCut;
import org.rapporteur.section.Style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The look of the template `meeting-summary`: A4, Source Serif and Source Sans.
final class BenchStyle implements Style {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();

    @Override
    public double textWidth() {
        return 439.4;
    }

    @Override
    public double textHeight() {
        return 694.5;
    }

    @Override
    public int textColour() {
        return 0x1d252d;
    }

    @Override
    public int quietColour() {
        return 0x5b6770;
    }

    @Override
    public int accentColour() {
        return 0x00558c;
    }

    @Override
    public int mutedColour() {
        return 0x9fb3c1;
    }

    @Override
    public Font font(FontCut cut, double size) {
        return FONTS.computeIfAbsent(file(cut), BenchStyle::read).deriveFont((float) size);
    }

    @Override
    public double width(String text, FontCut cut, double size) {
        return font(cut, size).createGlyphVector(EXACT, text).getLogicalBounds().getWidth();
    }

    private static String file(FontCut cut) {
        return switch (cut.face()) {
            case TEXT -> "SourceSerif4-" + weight(cut, "Bold");
            case SANS -> "SourceSans3-" + weight(cut, "SemiBold");
            case MONO -> "SourceCodePro-Regular";
        };
    }

    private static String weight(FontCut cut, String strong) {
        if (cut.strong()) {
            return cut.italic() ? strong + "Italic" : strong;
        }
        return cut.italic() ? "Italic" : "Regular";
    }

    private static Font read(String name) {
        var path = "/org/rapporteur/pdf/fonts/" + name + ".ttf";
        try (var in = BenchStyle.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no font " + path + " on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
