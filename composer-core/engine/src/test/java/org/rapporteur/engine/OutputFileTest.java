package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class OutputFileTest {
    @TempDir Path folder;

    @Test
    void writes_a_whole_file_and_leaves_nothing_beside_it() throws IOException {
        OutputFile.write(folder.resolve("report.pdf"), out -> out.write("new".getBytes()));
        assertEquals(List.of("report.pdf: new"), content());
    }

    @Test
    void keeps_the_old_file_when_the_new_one_cannot_be_finished() throws IOException {
        Files.writeString(folder.resolve("report.pdf"), "old");
        var error =
                assertThrows(
                        IOException.class,
                        () ->
                                OutputFile.write(
                                        folder.resolve("report.pdf"),
                                        out -> {
                                            out.write("half".getBytes());
                                            throw new IOException("No space left on device");
                                        }));
        assertEquals("No space left on device", error.getMessage());
        assertEquals(List.of("report.pdf: old"), content());
    }

    @Test
    void gives_the_file_the_mode_of_any_new_file() throws IOException {
        var plain = Files.writeString(folder.resolve("plain"), "");
        var file = folder.resolve("report.pdf");
        OutputFile.write(file, out -> out.write(1));
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
    }

    @Test
    void removes_what_a_killed_process_left_behind() throws IOException {
        Files.writeString(folder.resolve(".report.pdf.999999999-1.part"), "torn");
        OutputFile.write(folder.resolve("report.pdf"), out -> out.write("new".getBytes()));
        assertEquals(List.of("report.pdf: new"), content());
    }

    @Test
    void replaces_nothing_but_an_ordinary_file() throws IOException {
        var empty = Files.createDirectory(folder.resolve("report.pdf"));
        assertThrows(IOException.class, () -> OutputFile.write(empty, out -> out.write(1)));
        assertEquals(true, Files.isDirectory(empty));
    }

    @Test
    void makes_the_folder_of_the_file() throws IOException {
        OutputFile.write(folder.resolve("a/b/report.pdf"), out -> out.write(1));
        assertEquals(1, Files.size(folder.resolve("a/b/report.pdf")));
    }

    @Test
    void a_link_stays_a_link_to_the_new_file() throws IOException {
        Files.writeString(folder.resolve("2017.pdf"), "old");
        var link =
                Files.createSymbolicLink(folder.resolve("report.pdf"), folder.resolve("2017.pdf"));
        OutputFile.write(link, out -> out.write("new".getBytes()));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(List.of("2017.pdf: new", "report.pdf: new"), content());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_device_is_written_to_and_never_replaced() {
        var full = Path.of("/dev/full");
        assertThrows(
                IOException.class, () -> OutputFile.write(full, out -> out.write(new byte[1])));
        assertFalse(Files.isRegularFile(full));
    }

    private List<String> content() throws IOException {
        try (var files = Files.list(folder)) {
            var names = files.sorted().toList();
            var lines = new java.util.ArrayList<String>();
            for (var file : names) {
                lines.add(file.getFileName() + ": " + Files.readString(file));
            }
            return lines;
        }
    }
}
