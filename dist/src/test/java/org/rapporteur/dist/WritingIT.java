package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// Whatever happens while a report is written: what was there before is there afterwards, or the
/// whole new one is.
final class WritingIT {
    private static final String EARLIER = "%PDF-1.7 earlier\n";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    @TempDir Path parent;

    private Path folder;
    private Path pdf;

    @BeforeEach
    void write() throws IOException {
        folder = Folders.example(Composing.TORTURE, parent);
        Files.write(folder.resolve("text/noise.png"), noise());
        Folders.write(folder.resolve("text/last.md"), "![Noise](noise.png)\n");
        pdf = Files.createDirectory(parent.resolve("out")).resolve("report.pdf");
        Folders.write(pdf, EARLIER);
    }

    /// A picture that takes 600 kB however it is packed.
    private static byte[] noise() throws IOException {
        var image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 500 * 400; i++) {
            image.setRGB(i % 500, i / 500, random.nextInt());
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    @Test
    void a_file_that_may_not_get_so_large() throws Exception {
        var said = shell("ulimit -f 400; exec \"$0\" \"$@\"", 3);
        assertTrue(said.contains("NOT written: " + pdf + ": file too large"), said);
        assertEarlier();
    }

    @Test
    void a_folder_for_temporary_files_that_is_full() throws Exception {
        var said = shell("ulimit -f 16; exec \"$0\" \"$@\"", 3);
        assertTrue(said.contains("rapporteur: fonts cannot be unpacked into "), said);
        assertTrue(said.contains(": file too large"), said);
        assertTrue(said.contains("fix: free some space there"), said);
        assertEarlier();
    }

    @Test
    void a_device_without_space() {
        var run = Distribution.run(parent, "compose", folder.toString(), "-o", "/dev/full");
        assertEquals(3, run.exit(), run.err());
        assertTrue(run.err().contains("no space left on device"), run.err());
        assertTrue(run.err().contains("fix: free some space"), run.err());
    }

    /// Only the administrator can make a small disk; for others the device above has to do.
    @Test
    void a_disk_that_gets_full() throws Exception {
        if (!ROOT || new ProcessBuilder("unshare", "-m", "true").start().waitFor() != 0) {
            return;
        }
        var disk = pdf.getParent();
        var said =
                shell(
                        """
                        unshare -m bash -c '
                            mount -t tmpfs -o size=200k tmpfs "%s" && echo "%%PDF-1.7 earlier" > "$4" || exit 9
                            "$0" "$@"
                            code=$?
                            cat "$4"
                            ls -A "%s"
                            exit $code' "$0" "$@"
                        """
                                .formatted(disk, disk),
                        3);
        assertTrue(said.contains("no space left on device"), said);
        assertTrue(said.contains("fix: free some space"), said);
        assertTrue(said.endsWith(EARLIER + "report.pdf\n"), said);
    }

    @Test
    void a_folder_that_may_not_be_written_to() throws Exception {
        openToAll(parent);
        Files.setPosixFilePermissions(
                pdf.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        var home =
                ROOT
                        ? Folders.copy(Distribution.home(), parent.resolve("home"))
                        : Distribution.home();
        openToAll(home);
        var nobody = ROOT ? "exec setpriv --reuid=65534 --regid=65534 --clear-groups " : "exec ";
        var said = shell(nobody + home.resolve("bin/rapporteur") + " \"$@\"", 3);
        Files.setPosixFilePermissions(
                pdf.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));

        assertTrue(said.contains("NOT written: " + pdf + ": "), said);
        assertTrue(said.contains("permission denied"), said);
        assertTrue(said.contains("fix: "), said);
        assertEarlier();
    }

    @Test
    void a_process_that_is_killed_in_the_middle() throws Exception {
        for (int i = 0; i < 4; i++) {
            var process = start();
            while (process.isAlive() && parts().isEmpty()) {
                Thread.onSpinWait();
            }
            TimeUnit.MILLISECONDS.sleep(40L * i);
            process.destroyForcibly().waitFor();
            assertWhole();
        }
        assertEquals(0, start().waitFor());
        assertEquals(List.of(), parts(), "what the killed ones left behind");
        assertWhole();
        assertTrue(Files.size(pdf) > EARLIER.length());
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Distribution.home().resolve("bin/rapporteur").toString(),
                        "compose",
                        folder.toString(),
                        "-o",
                        pdf.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<Path> parts() throws IOException {
        try (var files = Files.list(pdf.getParent())) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    /// The earlier one, or one that can be read to its end.
    private void assertWhole() throws IOException {
        if (Files.size(pdf) == EARLIER.length()) {
            assertEquals(EARLIER, Files.readString(pdf));
            return;
        }
        try (var read = Loader.loadPDF(pdf.toFile())) {
            assertTrue(read.getNumberOfPages() > 50);
        }
    }

    private void assertEarlier() throws IOException {
        assertEquals(EARLIER, Files.readString(pdf));
        assertEquals(List.of(), parts());
    }

    /// What a script says that calls the tool, `$0`, with its arguments, `$@`.
    private String shell(String script, int exit) throws Exception {
        var process =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                script,
                                Distribution.home().resolve("bin/rapporteur").toString(),
                                "compose",
                                folder.toString(),
                                "-o",
                                pdf.toString())
                        .directory(parent.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), said);
        assertFalse(said.contains("Exception"), said);
        return said;
    }

    private static void openToAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
