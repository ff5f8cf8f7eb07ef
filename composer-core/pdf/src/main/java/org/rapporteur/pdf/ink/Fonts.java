package org.rapporteur.pdf.ink;

import org.jspecify.annotations.Nullable;
import org.rapporteur.document.FontCut;
import org.rapporteur.document.FontCut.Face;
import org.rapporteur.pdf.FontFiles;
import org.rapporteur.pdf.layout.Metrics;
import org.rapporteur.pdf.layout.SetFont;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fonts of one document, each loaded when it is first asked for. Not for several threads.
public final class Fonts implements Metrics {
    private final FontFiles files;
    private final @Nullable FontFile[] cuts = new @Nullable FontFile[4 * Face.values().length];
    private final Map<String, FontFile> fallbacks = new HashMap<>();
    private final Map<String, FontFile> shaped = new HashMap<>();
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
        return own.has(codePoint) ? own : other(cut, codePoint);
    }

    @Override
    public double capHeight(FontCut cut) {
        return own(cut).capHeight();
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
        for (var standIn : standIns(cut)) {
            if (own(standIn).has(codePoint)) {
                return own(standIn);
            }
        }
        for (var name : files.fallbacks()) {
            var font =
                    fallbacks.computeIfAbsent(name, _ -> FontFile.load(name, files.fallback(name)));
            if (font.has(codePoint)) {
                return shaped.computeIfAbsent(
                        name, _ -> FontFile.shaped(name, files.fallback(name)));
            }
        }
        return null;
    }

    /// The other faces, in the same weight if they have it.
    private static List<FontCut> standIns(FontCut cut) {
        var standIns = new ArrayList<FontCut>();
        for (var face : List.of(Face.SANS, Face.TEXT)) {
            if (face != cut.face()) {
                standIns.add(new FontCut(face, cut.strong(), cut.italic()));
            }
        }
        standIns.add(FontCut.SANS);
        standIns.add(FontCut.TEXT);
        return standIns;
    }
}
