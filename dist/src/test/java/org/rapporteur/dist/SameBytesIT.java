package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// The same folder gives the same bytes, wherever and however it is composed.
final class SameBytesIT {
    private static final Path EXAMPLE = Composing.example(Composing.EXAMPLES.getFirst());
    private static final int THREADS = 8;

    private static byte[] expected = {};

    @BeforeAll
    static void compose() {
        expected = Composing.pdf(EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
    void in_any_locale_and_time_zone(String language) {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(Composing.pdf(EXAMPLE));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void from_a_copy_whose_lines_end_as_on_windows(@TempDir Path elsewhere) throws IOException {
        var copy = Folders.example(EXAMPLE.getFileName().toString(), elsewhere);
        try (var files = Files.walk(copy)) {
            for (var file : files.filter(SameBytesIT::isText).toList()) {
                Folders.write(file, Folders.read(file).replace("\n", "\r\n"));
            }
        }
        assertSame(Composing.pdf(copy));
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString();
        return Set.of("md", "yaml", "csv").contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @Test
    void by_eight_threads_at_once() throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var composer = Composing.composer();
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var calls = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < THREADS; i++) {
                calls.add(() -> {
                    start.await();
                    return Composing.pdf(composer, EXAMPLE);
                });
            }
            for (var call : threads.invokeAll(calls)) {
                assertSame(call.get());
            }
        }
    }

    @Test
    void by_another_process_elsewhere_with_little_memory(@TempDir Path elsewhere)
            throws IOException {
        var here = elsewhere.resolve("here.pdf");
        compose(Distribution.root(), List.of(), here);
        var there = elsewhere.resolve("there.pdf");
        compose(
                elsewhere,
                List.of(
                        "TZ=Asia/Kathmandu",
                        "LC_ALL=C",
                        "RAPPORTEUR_JAVA_OPTS=-Xmx96m -Duser.language=th -Duser.country=TH"
                                + " -XX:+UnlockExperimentalVMOptions -XX:hashCode=2"),
                there);
        assertEquals(-1, Files.mismatch(here, there), "the first byte that differs");
    }

    private static void compose(Path folder, List<String> environment, Path pdf) {
        var run =
                Distribution.run(
                        folder, environment, "compose", EXAMPLE.toString(), "-o", pdf.toString());
        assertEquals(0, run.exit(), run.err());
    }

    private static void assertSame(byte[] pdf) {
        assertEquals(-1, Arrays.mismatch(expected, pdf), "the first byte that differs");
    }
}
