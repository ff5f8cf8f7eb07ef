package org.rapporteur.pdf;

import org.rapporteur.document.FontCut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The fonts that come with the tool.
public final class BundledFonts implements FontFiles {
    private static final String EAST_ASIAN_REMEDY =
            "add the fonts for Chinese, Japanese and Korean: put their archive, composer-fonts-cjk"
                    + " (.jar), into the folder `fonts` of the tool, beside its `lib`";

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private final Map<FontCut, String> names;

    /// The fonts of the standard theme.
    public BundledFonts() {
        this(Theme.standard().fonts());
    }

    /// @param names a file for each cut; where there is none, the regular cut of the face, or the
    ///   standard theme's file
    public BundledFonts(Map<FontCut, String> names) {
        this.names = Map.copyOf(names);
    }

    /// Whether there is a file for the cut itself.
    public boolean names(FontCut cut) {
        return names.containsKey(cut);
    }

    @Override
    public byte[] bytes(FontCut cut) {
        var name = names.get(cut);
        if (name == null) {
            name = names.get(new FontCut(cut.face(), false, false));
        }
        if (name == null) {
            var standard = Theme.standard().fonts();
            var regular = new FontCut(cut.face(), false, false);
            name = standard.containsKey(cut) ? standard.get(cut) : standard.get(regular);
        }
        if (name == null) {
            throw new IllegalArgumentException("no font for " + cut);
        }
        return file(name);
    }

    @Override
    public List<StandIn> standIns(FontCut cut, int codePoint) {
        return ScriptFonts.of(cut, codePoint).stream()
                .filter(standIn -> has(standIn.name()))
                .toList();
    }

    @Override
    public byte[] standIn(String name) {
        return file(name);
    }

    @Override
    public String remedy(int codePoint) {
        return ScriptFonts.isEastAsian(codePoint) && !has("NotoSansSC-Regular.ttf")
                ? EAST_ASIAN_REMEDY
                : "";
    }

    /// Whether a file of this name comes with the tool.
    public static boolean has(String name) {
        return name.matches("[A-Za-z0-9_-]+\\.ttf")
                && BundledFonts.class.getResource("fonts/" + name) != null;
    }

    private static byte[] file(String name) {
        return FILES.computeIfAbsent(name, BundledFonts::read);
    }

    private static byte[] read(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("there is no font " + name);
        }
        try (var in = BundledFonts.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
