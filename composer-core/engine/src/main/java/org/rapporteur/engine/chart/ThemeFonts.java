package org.rapporteur.engine.chart;

import org.rapporteur.document.FontCut;
import org.rapporteur.pdf.FontFiles;
import org.rapporteur.pdf.TextLines;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The theme's fonts: to measure with, as the PDF will have them; and as fonts of the JDK to draw
/// with, made from the theme's own files, never looked up by name, because the JDK puts another
/// font in the place of one that the machine lacks.
public final class ThemeFonts {
    /// Fractional widths, nothing of a screen.
    static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    /// Fonts by the bytes that they are made of; a process has few of them.
    private static final IdentityHashMap<byte[], Font> FONTS = new IdentityHashMap<>();

    private final FontFiles files;
    private final TextLines lines;
    private final Map<FontCut, Font> used = new LinkedHashMap<>();

    /// @param language of the report
    public ThemeFonts(FontFiles files, Locale language) {
        this.files = files;
        this.lines = new TextLines(files, language);
    }

    /// How words will stand in the PDF.
    public TextLines lines() {
        return lines;
    }

    /// The font of a cut.
    ///
    /// @param size in points
    public Font font(FontCut cut, double size) {
        return base(cut).deriveFont((float) size);
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
