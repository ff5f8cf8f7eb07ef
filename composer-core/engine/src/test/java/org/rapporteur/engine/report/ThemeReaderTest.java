package org.rapporteur.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.report.YamlNode.YamlMap;
import org.rapporteur.finding.SourcePosition;
import org.rapporteur.pdf.Theme;

import java.nio.file.Path;
import java.util.List;

class ThemeReaderTest {
    @TempDir Path folder;
    private final Reported reported = new Reported();

    @Test
    void thePaletteBeginsWithTheAccent() {
        var standard = Theme.standard().palette();
        assertEquals(standard, read("colours: {text: \"#000000\"}").palette());
        var read = read("colours: {accent: \"#123456\"}").palette();
        assertEquals(0x123456, read.getFirst());
        assertEquals(standard.subList(1, standard.size()), read.subList(1, read.size()));
        assertEquals("", reported.toString());
    }

    @Test
    void aPaletteOfOnesOwnIsTakenAsItIs() {
        assertEquals(
                List.of(0x111111, 0x777777), read("palette: [\"#111111\", \"#777777\"]").palette());
        assertEquals("", reported.toString());
    }

    @Test
    void whatIsNoColourIsReportedAndLeftOut() {
        assertEquals(List.of(0x111111), read("palette: [\"#111111\", red]").palette());
        assertEquals(
                "error[wrong-type] template.yaml:1:22: a colour is expected here; fix: write it"
                        + " like \"#00558c\", in quotes",
                reported.toString());
    }

    @Test
    void onePlainColourIsNoPalette() {
        assertEquals(Theme.standard().palette(), read("palette: \"#111111\"").palette());
        assertEquals(
                "error[wrong-type] template.yaml:1:10: `palette` must be a list; fix: write"
                        + " [\"#00558c\", …]",
                reported.toString());
    }

    private Theme read(String yaml) {
        var files = ReportFolder.open(folder).files(SourcePosition.UNKNOWN, reported);
        if (Yaml.read(yaml, "template.yaml", reported) instanceof YamlMap map) {
            return new ThemeReader(new TemplateFonts(files, reported), reported).read(map);
        }
        throw new IllegalArgumentException(yaml);
    }
}
