package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.rapporteur.pdf.StandIn;
import org.rapporteur.pdf.layout.SetFont;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Bidi;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A TrueType file, to be measured with and to be embedded.
final class FontFile implements SetFont {
    /// Code points whose widths are kept in an array: Latin, Greek, Cyrillic.
    private static final int COMMON = 0x530;

    /// Of fonts that do not say theirs: those for scripts without capitals.
    private static final double USUAL_CAP_HEIGHT = 700;

    private static final int NOT_ASKED = -1;
    private static final int NOT_THERE = -2;

    private static final Map<TextAttribute, Integer> KERNED =
            Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON);

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final String name;
    private final byte[] bytes;
    private final BaseFont base;
    private final @Nullable Shaper shaper;
    private final Copies copies;
    private @Nullable Kerning kerning;
    private final int[] common = new int[COMMON];
    private final Map<Integer, Integer> rare = new HashMap<>();
    private @Nullable Font drawable;

    private final boolean heavier;
    private final double scale;

    private FontFile(String name, byte[] bytes, BaseFont base, @Nullable Shaper shaper) {
        this.name = name;
        this.bytes = bytes;
        this.base = base;
        this.shaper = shaper;
        this.copies = new Copies(bytes);
        this.heavier = false;
        this.scale = 1;
        Arrays.fill(common, NOT_ASKED);
    }

    private FontFile(FontFile file, StandIn use) {
        this.name = file.name + (use.heavier() ? " heavier" : "");
        this.bytes = file.bytes;
        this.base = file.base;
        this.shaper = file.shaper;
        this.copies = file.copies;
        this.heavier = use.heavier();
        this.scale = use.scale();
        Arrays.fill(common, NOT_ASKED);
    }

    static FontFile load(String name, byte[] bytes) {
        try {
            // not cached: a font object collects the glyphs of its document
            var base =
                    BaseFont.createFont(
                            name.toLowerCase(Locale.ROOT).endsWith(".ttf") ? name : name + ".ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            bytes,
                            null);
            return new FontFile(name, bytes, embedded(base, ""), null);
        } catch (IOException e) {
            throw new IllegalArgumentException("the font " + name + " cannot be read", e);
        }
    }

    /// The same font for scripts that are shaped.
    static FontFile shaped(String name, byte[] bytes) {
        var shaper = new Shaper(name, bytes);
        return new FontFile(name, bytes, embedded(shaper.base(), " shaped"), shaper);
    }

    /// The same file, embedded once, as it is used for a cut.
    FontFile as(StandIn use) {
        return use.heavier() || use.scale() != 1 ? new FontFile(this, use) : this;
    }

    /// @param use what tells it from the same file in another use, of which other glyphs are
    ///   embedded
    private static BaseFont embedded(BaseFont base, String use) {
        // OpenPDF's CIDSet is incomplete (ISO 19005-3, 6.2.11.4.2)
        base.setIncludeCidSet(false);
        base.setSecureRandom(new SubsetPrefix(base.getPostscriptFontName() + use));
        return base;
    }

    @SuppressWarnings("ReferenceEquality") // files are shared, and long
    boolean isOf(byte[] other) {
        return bytes == other;
    }

    BaseFont base() {
        return base;
    }

    @Override
    public String name() {
        return name;
    }

    boolean has(int codePoint) {
        return width(codePoint) != NOT_THERE;
    }

    @Override
    public double advance(int codePoint) {
        return Math.max(0, width(codePoint));
    }

    @Override
    public double kern(int left, int right) {
        if (shaper != null) {
            return 0;
        }
        if (kerning == null) {
            kerning = Kerning.of(bytes);
        }
        return kerning.between(left, right);
    }

    /// Whether a text that is drawn now would be copied as another one.
    boolean isCopiedWrongly(String text) {
        return copies.differ(text);
    }

    @Nullable Shaper shaper() {
        return shaper;
    }

    @Override
    public double scale() {
        return scale;
    }

    /// Whether its letters are drawn heavier than they are.
    boolean isHeavier() {
        return heavier;
    }

    @Override
    public boolean isShaped() {
        return shaper != null;
    }

    @Override
    public double width(String text) {
        return shaper == null ? SetFont.super.width(text) : shaper.width(text);
    }

    double capHeight() {
        double own = base.getFontDescriptor(BaseFont.CAPHEIGHT, 1000);
        return own > 0 ? own : USUAL_CAP_HEIGHT;
    }

    /// The letters of a text of one direction as shapes, 1000 to the em, from the baseline
    /// downwards.
    Shape outline(String text) {
        var chars = text.toCharArray();
        int direction =
                Bidi.requiresBidi(chars, 0, chars.length)
                        ? Font.LAYOUT_RIGHT_TO_LEFT
                        : Font.LAYOUT_LEFT_TO_RIGHT;
        return drawable()
                .layoutGlyphVector(UNHINTED, chars, 0, chars.length, direction)
                .getOutline();
    }

    private Font drawable() {
        if (drawable == null) {
            try {
                var font =
                        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                                .deriveFont(1000f);
                drawable = shaper == null ? font.deriveFont(KERNED) : font;
            } catch (FontFormatException | IOException e) {
                throw new IllegalArgumentException("the font " + name + " cannot be read", e);
            }
        }
        return drawable;
    }

    private int width(int codePoint) {
        if (codePoint >= COMMON) {
            return rare.computeIfAbsent(codePoint, this::measured);
        }
        if (common[codePoint] == NOT_ASKED) {
            common[codePoint] = measured(codePoint);
        }
        return common[codePoint];
    }

    private int measured(int codePoint) {
        return base.charExists(codePoint) ? base.getWidth(codePoint) : NOT_THERE;
    }

    @Override
    public String toString() {
        return name;
    }
}
