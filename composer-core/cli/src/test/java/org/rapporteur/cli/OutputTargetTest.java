package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class OutputTargetTest {
    private static final Path REPORT = Path.of("reports/june");

    @TempDir Path folder;

    @Test
    void a_pdf_stands_in_its_report_folder() {
        assertEquals(Path.of("reports/june/june.pdf"), file(null, false));
    }

    @Test
    void or_where_o_says() {
        assertEquals(Path.of("other.pdf"), file("other.pdf", false));
        assertEquals(Path.of("out/june.pdf"), file("out/", false));
        assertEquals(folder.resolve("june.pdf"), file(folder.toString(), false));
    }

    @Test
    void a_folder_takes_the_name_of_the_pdf_without_its_own_folders() {
        var target = OutputTarget.of("out/", 2);
        assertEquals(Path.of("out/final.pdf"), target.file(REPORT, "print/final.pdf", false));
    }

    @Test
    void a_draft_never_has_the_name_of_the_final_pdf() {
        assertEquals(Path.of("reports/june/june-draft.pdf"), file(null, true));
        assertEquals(Path.of("other-draft.pdf"), file("other.pdf", true));
        assertEquals(Path.of("OTHER-draft.pdf"), file("OTHER.PDF", true));
        assertEquals(Path.of("other.v2-draft.pdf"), file("other.v2", true));
    }

    @Test
    void one_file_cannot_hold_several_reports() {
        var error = assertThrows(UsageError.class, () -> OutputTarget.of("all.pdf", 2));
        assertEquals(
                "-o all.pdf is one file, but there are 2 reports. Write -o all.pdf/ for a folder",
                error.getMessage());
    }

    @Test
    void o_needs_a_name() {
        assertThrows(UsageError.class, () -> OutputTarget.of("", 1));
    }

    private static Path file(@Nullable String option, boolean draft) {
        return OutputTarget.of(option, 1).file(REPORT, "june.pdf", draft);
    }
}
