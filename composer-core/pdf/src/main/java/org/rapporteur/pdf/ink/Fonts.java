package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.FontCut.Face;
import org.rapporteur.pdf.FontFiles;
import org.rapporteur.pdf.StandIn;
import org.rapporteur.pdf.layout.FontRuns;
import org.rapporteur.pdf.layout.Metrics;
import org.rapporteur.pdf.layout.SetFont;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fonts of one document, each loaded when it is first asked for. Not for several threads.
public final class Fonts implements Metrics {
    private static final int FIRST_EAST_ASIAN_SIGN = 0x2e80;

    /// Before Hebrew: Latin, Greek, Cyrillic, Armenian.
    private static final int FIRST_SHAPED = 0x590;

    private final FontFiles files;
    private final @Nullable FontFile[] cuts = new @Nullable FontFile[4 * Face.values().length];
    private final Map<StandIn, FontFile> standIns = new HashMap<>();
    private final Map<String, FontFile> standInFiles = new HashMap<>();
    private final Map<String, FontFile> shapedOwn = new HashMap<>();
    private final Map<FontCut, Map<Integer, @Nullable FontFile>> chosen = new HashMap<>();

    public Fonts(FontFiles files) {
        this.files = files;
    }

    @Override
    public @Nullable SetFont font(FontCut cut, int codePoint) {
        return file(cut, codePoint);
    }

    @Nullable FontFile file(FontCut cut, int codePoint) {
        var own = own(cut);
        if (!own.has(codePoint)) {
            return other(cut, codePoint);
        }
        return codePoint >= FIRST_SHAPED && Shaper.isNeeded(codePoint) ? shaped(cut, own) : own;
    }

    @Override
    public double capHeight(FontCut cut) {
        return own(cut).capHeight();
    }

    /// The theme's own file, for letters that have to be shaped.
    private FontFile shaped(FontCut cut, FontFile own) {
        return shapedOwn.computeIfAbsent(
                own.name(), name -> FontFile.shaped(name + " shaped", files.bytes(cut)));
    }

    /// The letters of a text as shapes on a baseline, for output that has no fonts. The unit is the
    /// size of the font.
    ///
    /// @param text of one font and one direction
    public Shape outline(String text, FontCut cut) {
        var choice = FontRuns.ofPiece(text, cut, this);
        var font = text.isEmpty() ? null : (FontFile) choice.at(0, text.codePointAt(0));
        if (font == null) {
            return new Path2D.Double();
        }
        double em = .001 * font.scale();
        return AffineTransform.getScaleInstance(em, em).createTransformedShape(font.outline(text));
    }

    private FontFile own(FontCut cut) {
        int place = 4 * cut.face().ordinal() + (cut.strong() ? 2 : 0) + (cut.italic() ? 1 : 0);
        var font = cuts[place];
        if (font == null) {
            font = load(cut);
            cuts[place] = font;
        }
        return font;
    }

    private FontFile load(FontCut cut) {
        var bytes = files.bytes(cut);
        for (var font : cuts) {
            if (font != null && font.isOf(bytes)) {
                return font;
            }
        }
        return FontFile.load(cut.toString(), bytes);
    }

    private @Nullable FontFile other(FontCut cut, int codePoint) {
        var known = chosen.computeIfAbsent(cut, _ -> new HashMap<>());
        if (!known.containsKey(codePoint)) {
            known.put(codePoint, choose(cut, codePoint));
        }
        return known.get(codePoint);
    }

    private @Nullable FontFile choose(FontCut cut, int codePoint) {
        if (!isWestern(codePoint)) {
            var standIn = standIn(cut, codePoint);
            if (standIn != null) {
                return standIn;
            }
        }
        for (var other : others(cut)) {
            if (own(other).has(codePoint)) {
                return own(other);
            }
        }
        return isWestern(codePoint) ? standIn(cut, codePoint) : null;
    }

    private @Nullable FontFile standIn(FontCut cut, int codePoint) {
        for (var standIn : files.standIns(cut, codePoint)) {
            var font = standIns.computeIfAbsent(standIn, this::load);
            if (font.has(codePoint)) {
                return font;
            }
        }
        return null;
    }

    private FontFile load(StandIn standIn) {
        var regular =
                standInFiles.computeIfAbsent(
                        standIn.name(),
                        name ->
                                standIn.shaped()
                                        ? FontFile.shaped(name, files.standIn(name))
                                        : FontFile.load(name, files.standIn(name)));
        return regular.as(standIn);
    }

    /// Whether the theme's faces are likelier to have a character than the stand-ins are.
    private static boolean isWestern(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> codePoint < FIRST_EAST_ASIAN_SIGN;
            default -> false;
        };
    }

    @Override
    public String remedy(int codePoint) {
        return files.remedy(codePoint);
    }

    /// The other faces, in the same weight if they have it.
    private static List<FontCut> others(FontCut cut) {
        var others = new ArrayList<FontCut>();
        for (var face : List.of(Face.SANS, Face.TEXT)) {
            if (face != cut.face()) {
                others.add(new FontCut(face, cut.strong(), cut.italic()));
            }
        }
        others.add(FontCut.SANS);
        others.add(FontCut.TEXT);
        return others;
    }
}
