package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SourcePosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class AimTest {
    @TempDir Path folder;

    @Test
    void aFindingMovesToTheWordsThatItQuotes() throws IOException {
        assertEquals("a.md:1:5", aimed("One $two", 1, "$two"));
    }

    @Test
    void theColumnIsCountedInCharacters() throws IOException {
        assertEquals("a.md:1:3", aimed("\uD83C\uDF89 $two", 1, "$two"));
    }

    @Test
    void aFindingThatStandsRightStays() throws IOException {
        assertEquals("a.md:1:5", aimed("two two", 5, "two"));
    }

    @Test
    void aFindingMovesDownInItsParagraph() throws IOException {
        assertEquals("a.md:2:4", aimed("One\nor two", 1, "two"));
        assertEquals("a.md:1:1", aimed("One\n\nor two", 1, "two"));
    }

    @Test
    void aFindingMovesDownInATextOfYaml() throws IOException {
        assertEquals("a.yaml:2:12", aimed("a.yaml", "  - >-\n    one or two\n  - two", 5, "two"));
        assertEquals("a.yaml:1:5", aimed("a.yaml", "  - >-\n    one\n  - two", 5, "two"));
    }

    @Test
    void wordsThatStandNowhereMoveNothing() throws IOException {
        assertEquals("a.md:1:2", aimed("One", 2, "three"));
        assertEquals("a.md:1:9", aimed("One", 9, "One"));
    }

    private String aimed(String text, int column, String quote) throws IOException {
        return aimed("a.md", text, column, quote);
    }

    private String aimed(String file, String text, int column, String quote) throws IOException {
        Files.writeString(folder.resolve(file), text);
        var finding = Finding.error("any", SourcePosition.of(file, 1, column), "").quoting(quote);
        return new Aim(new SourceLines(folder)).at(finding).position().toString();
    }
}
