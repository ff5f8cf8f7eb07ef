package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The whole zoo is installed; reports come out all the same.
final class ZooIT {
    /// A heap that is soon full.
    private static final List<String> SMALL_HEAP = List.of("RAPPORTEUR_JAVA_OPTS=-Xmx300m");

    @TempDir static Path zoo;
    @TempDir Path parent;

    @BeforeAll
    static void open() {
        Zoo.open(zoo);
    }

    @Test
    void reports_that_use_none_of_it_are_the_same_byte_for_byte() {
        for (var example : Composing.EXAMPLES) {
            Folders.example(example, parent);
            var alone = Distribution.run(parent, "compose", example, "-o", "alone.pdf");
            assertEquals(0, alone.exit(), alone.err());
            var beside =
                    Distribution.run(
                            parent,
                            "compose",
                            example,
                            "-o",
                            "beside.pdf",
                            "--plugins",
                            zoo.toString());
            assertEquals(0, beside.exit(), beside.err());
            for (var refused : Zoo.refused()) {
                assertTrue(beside.err().contains(refused.getKey()), refused + beside.err());
                assertTrue(
                        flowing(beside.err()).contains(refused.getValue()), refused + beside.err());
            }
            assertArrayEquals(
                    Folders.bytes(parent.resolve("alone.pdf")),
                    Folders.bytes(parent.resolve("beside.pdf")),
                    example);
        }
    }

    /// Each is named with plugin, version, section, place and cause; the draft has all the others.
    @Test
    void a_report_that_uses_all_of_it_says_what_each_did() {
        report(List.copyOf(Zoo.SECTIONS.keySet()));
        var run =
                Distribution.run(
                        parent,
                        SMALL_HEAP,
                        "compose",
                        "small",
                        "--draft",
                        "--plugins",
                        zoo.toString());
        assertEquals(1, run.exit(), run.err());
        int line = 8;
        for (var expected :
                List.of(
                        "null gave no usable result: it returned null",
                        "throws failed: IllegalStateException: no ink, in Animal.compose",
                        "recurses failed: StackOverflowError, in Animal.compose",
                        "fills-memory filled the memory",
                        "takes-memory failed: OutOfMemoryError",
                        "loops did not end within 20 s of computing and 60 s in all, in"
                                + " Animal.compose",
                        "prints",
                        "meddles changed the default locale and the default time zone and system"
                                + " properties and the standard streams",
                        "mutates",
                        "invalid gave no usable result: row 1 of a table has 0 cells",
                        "exits failed: SecurityException: it called System.exit with 0, and a"
                                + " plugin must not end the program, in Animal.compose")) {
            line++;
            var name = expected.split(" ", 2)[0];
            if (expected.contains(" ")) {
                var message =
                        "section `zoo.%s/%s` of plugin zoo.%s 1.0.0 %s"
                                .formatted(name, name, name, expected.split(" ", 2)[1]);
                assertTrue(flowing(run.err()).contains(message), message + "\n" + run.err());
                assertTrue(run.err().contains("report.yaml:" + line + ":5"), run.err());
            }
        }
        var text = PdfText.flowing(parent.resolve("small/small-draft.pdf"));
        for (var there :
                List.of(
                        "There were 3 contributions",
                        "The section “zoo.loops/loops” could not be composed",
                        "It printed.",
                        "It meddled.",
                        "It changed nothing.",
                        "Ana Silva")) {
            assertTrue(text.contains(there), there + "\n" + text);
        }
        assertFalse(Files.exists(parent.resolve("small/small.pdf")));
        assertFalse(run.out().contains("%PDF-"), "what is printed is no output");
        assertFalse(run.err().contains("\tat "), "no stack trace");
    }

    @Test
    void without_draft_no_pdf_is_written() {
        report(List.of("throws", "prints"));
        var run = Distribution.run(parent, "compose", "small", "--plugins", zoo.toString());
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("NOT written: 1 error"), run.err());
        assertFalse(Files.exists(parent.resolve("small/small.pdf")));
        assertFalse(Files.exists(parent.resolve("small/small-draft.pdf")));
    }

    /// What they return is used, although they also do what they must not.
    @Test
    void sections_that_only_make_a_noise_are_printed() {
        report(List.of("prints", "meddles", "mutates", "own-slf4j"));
        var run = Distribution.run(parent, "compose", "small", "--plugins", zoo.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().contains("%PDF-"), "what is printed goes to the error stream");
        var text = PdfText.flowing(parent.resolve("small/small.pdf"));
        for (var there :
                List.of("It printed.", "It meddled.", "It changed nothing.", "It logged.")) {
            assertTrue(text.contains(there), there + "\n" + text);
        }
        assertTrue(text.contains("There were 3 contributions"), text);
    }

    private void report(List<String> sections) {
        var folder = SmallReport.in(parent);
        var lines = new StringBuilder("sections:\n");
        sections.forEach(section -> lines.append("  - zoo.%s/%s\n".formatted(section, section)));
        Folders.replace(folder.resolve("report.yaml"), "sections:\n", lines.toString());
    }

    private static String flowing(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
