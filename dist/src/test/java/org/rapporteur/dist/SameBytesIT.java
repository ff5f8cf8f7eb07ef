package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// The same folder gives the same bytes: whenever, wherever, however and by whomever it is
/// composed.
final class SameBytesIT {
    static final List<String> EXAMPLES = Composing.EXAMPLES;

    private static final int THREADS = 16;
    private static final String SMALL = "2024-bpf-call";
    private static final String NOBODY = "65534";

    /// Everything about a process that must not matter, at once.
    private static final List<String> ELSEWHERE =
            List.of(
                    "TZ=Asia/Kathmandu",
                    "LC_ALL=C",
                    "LANG=tr_TR.UTF-8",
                    "HOME=/nonexistent",
                    "USER=somebody",
                    "LOGNAME=somebody",
                    "RAPPORTEUR_JAVA_OPTS=-Xmx160m"
                            + " -Duser.language=th -Duser.country=TH -Duser.name=somebody"
                            + " -Duser.home=/nonexistent"
                            + " -XX:+UnlockExperimentalVMOptions -XX:hashCode=2");

    /// What composing in this virtual machine gives, by example.
    private static final Map<String, String> HERE = new TreeMap<>();

    @BeforeAll
    static void compose() {
        for (var example : EXAMPLES) {
            HERE.put(example, sum(Composing.pdf(Composing.example(example))));
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void another_time(String example) {
        assertEquals(HERE.get(example), sum(Composing.pdf(Composing.example(example))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
    void in_any_locale_and_time_zone(String language) {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (var example : EXAMPLES) {
                assertEquals(HERE.get(example), sum(Composing.pdf(Composing.example(example))));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void from_a_copy_whose_files_are_older(String example, @TempDir Path elsewhere)
            throws IOException {
        var copy = Folders.example(example, elsewhere.resolve("a folder, née « copy »"));
        try (var files = Files.walk(copy)) {
            for (var file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(file.hashCode() * 1000L));
            }
        }
        assertEquals(HERE.get(example), sum(Composing.pdf(copy)));
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void from_a_copy_whose_lines_end_as_on_windows(String example, @TempDir Path elsewhere)
            throws IOException {
        var copy = Folders.example(example, elsewhere);
        try (var files = Files.walk(copy)) {
            for (var file : files.filter(SameBytesIT::isText).toList()) {
                Folders.write(file, Folders.read(file).replace("\n", "\r\n"));
            }
        }
        assertEquals(HERE.get(example), sum(Composing.pdf(copy)));
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString();
        return Set.of("md", "yaml", "csv", "vm")
                .contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @Test
    void by_sixteen_threads_at_once() throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var composer = Composing.composer();
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var calls = new ArrayList<Callable<String>>();
            for (int i = 0; i < THREADS; i++) {
                calls.add(() -> {
                    start.await();
                    return sum(Composing.pdf(composer, Composing.example(SMALL)));
                });
            }
            for (var call : threads.invokeAll(calls)) {
                assertEquals(HERE.get(SMALL), call.get());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void by_another_process_user_and_machine_by_all_that_it_can_tell(
            String example, @TempDir Path elsewhere) throws Exception {
        var here = elsewhere.resolve("here.pdf");
        var folder = Composing.example(example).toString();
        var run =
                Distribution.run(
                        Distribution.root(), "compose", folder, "--timings", "-o", here.toString());
        assertEquals(0, run.exit(), run.err());
        Thread.sleep(1100); // dates in a PDF are whole seconds

        var copy = Folders.example(example, elsewhere.resolve("elsewhere"));
        var there = elsewhere.resolve("there.pdf");
        run =
                Distribution.run(
                        elsewhere,
                        ELSEWHERE,
                        "compose",
                        elsewhere.relativize(copy).toString(),
                        "-o",
                        there.toString());
        assertEquals(0, run.exit(), run.err());

        assertEquals(-1, Files.mismatch(here, there), "the first byte that differs");
    }

    /// Only the administrator can become somebody else; others have been somebody else all along.
    @Test
    void by_a_user_who_owns_nothing(@TempDir Path elsewhere) throws Exception {
        var folder = Folders.example(SMALL, elsewhere);
        var here = elsewhere.resolve("here.pdf");
        var run = Distribution.run(elsewhere, "compose", SMALL, "-o", here.toString());
        assertEquals(0, run.exit(), run.err());
        if (!"root".equals(System.getProperty("user.name"))) {
            return;
        }
        var home = Folders.copy(Distribution.home(), elsewhere.resolve("home"));
        openToAll(elsewhere);
        var out = Files.createDirectory(elsewhere.resolve("out"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxrwxrwx"));
        var process =
                new ProcessBuilder(
                                "setpriv",
                                "--reuid=" + NOBODY,
                                "--regid=" + NOBODY,
                                "--clear-groups",
                                home.resolve("bin/rapporteur").toString(),
                                "compose",
                                folder.toString(),
                                "-o",
                                out.resolve("there.pdf").toString())
                        .directory(out.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor(), said);
        assertEquals(-1, Files.mismatch(here, out.resolve("there.pdf")), said);
        assertEquals(NOBODY, Files.getAttribute(out.resolve("there.pdf"), "unix:uid").toString());
    }

    private static void openToAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    @Test
    void but_another_word_gives_other_bytes(@TempDir Path elsewhere) {
        var copy = Folders.example(SMALL, elsewhere);
        Folders.replace(copy.resolve("report.yaml"), "IGF 2024", "IGF 2025");

        assertNotEquals(HERE.get(SMALL), sum(Composing.pdf(copy)));
    }

    private static String sum(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
