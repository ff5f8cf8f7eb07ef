package org.rapporteur.engine.chart;

import org.rapporteur.document.FontCut;
import org.rapporteur.pdf.FontFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The fonts of the distribution, as the tests need them.
public final class TestFonts implements FontFiles {
    public static final ThemeStyle STYLE =
            new ThemeStyle(
                    439.4,
                    640,
                    0x1d252d,
                    0x5b6770,
                    0x00558c,
                    0x9fb3c1,
                    new ThemeFonts(new TestFonts()));

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public byte[] bytes(FontCut cut) {
        return files.computeIfAbsent(name(cut), TestFonts::read);
    }

    private static String name(FontCut cut) {
        return switch (cut.face()) {
            case TEXT -> "SourceSerif4-" + style(cut, "Bold");
            case SANS -> "SourceSans3-" + style(cut, "SemiBold");
            case MONO -> "SourceCodePro-Regular";
        };
    }

    private static String style(FontCut cut, String strong) {
        if (cut.italic()) {
            return cut.strong() ? strong + "Italic" : "Italic";
        }
        return cut.strong() ? strong : "Regular";
    }

    private static byte[] read(String name) {
        var path = "/org/rapporteur/pdf/fonts/" + name + ".ttf";
        try (var file = Objects.requireNonNull(FontCut.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
