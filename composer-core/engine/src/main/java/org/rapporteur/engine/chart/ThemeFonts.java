package org.rapporteur.engine.chart;

import org.rapporteur.document.FontCut;
import org.rapporteur.pdf.FontFiles;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The theme's fonts as fonts of the JDK: made from the theme's own files, never looked up by name,
/// because the JDK puts another font in the place of one that the machine lacks.
public final class ThemeFonts {
    /// Fractional widths, nothing of a screen.
    static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    /// Widths grow evenly with the size: they are measured once, where rounding does not show.
    private static final double MEASURED_AT = 1000;

    /// Fonts by the bytes that they are made of; a process has few of them.
    private static final IdentityHashMap<byte[], Font> FONTS = new IdentityHashMap<>();

    private final FontFiles files;
    private final Map<FontCut, Font> used = new LinkedHashMap<>();

    public ThemeFonts(FontFiles files) {
        this.files = files;
    }

    /// The font of a cut.
    ///
    /// @param size in points
    public Font font(FontCut cut, double size) {
        return base(cut).deriveFont((float) size);
    }

    /// The width of a text in points.
    public double width(String text, FontCut cut, double size) {
        return text.isEmpty()
                ? 0
                : font(cut, MEASURED_AT).getStringBounds(text, PAPER).getWidth()
                        * size
                        / MEASURED_AT;
    }

    private synchronized Font base(FontCut cut) {
        return used.computeIfAbsent(cut, needed -> made(files.bytes(needed)));
    }

    private static Font made(byte[] bytes) {
        synchronized (FONTS) {
            return FONTS.computeIfAbsent(bytes, ThemeFonts::read);
        }
    }

    private static Font read(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException e) {
            throw new IllegalArgumentException("a font file of the theme is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
