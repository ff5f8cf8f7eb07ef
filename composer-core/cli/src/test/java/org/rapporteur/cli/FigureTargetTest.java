package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class FigureTargetTest {
    @TempDir Path folder;

    @Test
    void without_the_option_there_are_none() {
        assertNull(FigureTarget.of(null, 1));
    }

    @Test
    void a_name_is_needed_and_a_file_is_no_folder() throws IOException {
        assertThrows(UsageError.class, () -> FigureTarget.of(" ", 1));
        var file = Files.writeString(folder.resolve("notes.txt"), "mine");
        var error = assertThrows(UsageError.class, () -> FigureTarget.of(file.toString(), 1));
        assertEquals("--figures " + file + " is a file; name a folder", error.getMessage());
    }
}
