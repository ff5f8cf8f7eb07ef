package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;

final class LastLineTest {
    private static final Tally TWO_ERRORS = new Tally(2, 0, 0, 0, 0, Tally.Limits.NONE);

    @TempDir Path folder;

    @Test
    void what_was_written() {
        var file = Path.of("./summary-report.pdf");
        var tally = new Tally(0, 2, 0, 1, 0, Tally.Limits.NONE);
        assertEquals(
                "wrote summary-report.pdf: 9 pages, 4 annexes; 0 errors, 2 warnings, 1 accepted;"
                        + " 0.4 s",
                LastLine.written(file, tally, 9, 4, 412_000_000));
    }

    @Test
    void a_short_report() {
        var tally = new Tally(0, 1, 3, 0, 0, Tally.Limits.NONE);
        assertEquals(
                "wrote a/b.pdf: 1 page; 0 errors, 1 warning, 3 advice; 1.0 s",
                LastLine.written(Path.of("a/b.pdf"), tally, 1, 0, 1_000_000_000));
    }

    @Test
    void an_earlier_pdf_is_named_with_its_day() throws IOException {
        int year = LocalDateTime.now(ZoneId.systemDefault()).getYear();
        assertEquals(
                "NOT written: 2 errors. "
                        + pdf(year)
                        + " is still the one of 10 October, 14:02."
                        + " To look anyway: --draft",
                LastLine.notWritten(pdf(year), TWO_ERRORS, true));
        assertEquals(
                "NOT written: 2 errors. "
                        + pdf(2017)
                        + " is still the one of 10 October 2017,"
                        + " 14:02.",
                LastLine.notWritten(pdf(2017), TWO_ERRORS, false));
    }

    @Test
    void without_an_earlier_pdf_there_is_nothing_to_say_about_it() {
        assertEquals(
                "NOT written: 2 errors. To look anyway: --draft",
                LastLine.notWritten(folder.resolve("none.pdf"), TWO_ERRORS, true));
    }

    @Test
    void strict_is_named_where_it_is_the_obstacle() {
        assertEquals(
                "NOT written: 1 warning (--strict).",
                LastLine.notWritten(
                        folder.resolve("none.pdf"),
                        new Tally(0, 1, 0, 0, 0, new Tally.Limits(true, null)),
                        false));
    }

    @Test
    void a_failure_has_a_cause_and_a_fix() {
        var file = Path.of("a.pdf");
        assertEquals(
                """
                NOT written: a.pdf: permission denied.
                  fix: write elsewhere with -o FILE, or mend the permissions of the folder\
                """,
                LastLine.failed(file, new AccessDeniedException("a.pdf.part")));
        assertEquals(
                """
                NOT written: a.pdf: no space left on device.
                  fix: free some space on the disk, or write elsewhere with -o FILE\
                """,
                LastLine.failed(file, new IOException("No space left on device")));
        assertEquals(
                """
                NOT written: a.pdf: read-only file system.
                  fix: write elsewhere with -o FILE\
                """,
                LastLine.failed(
                        file, new FileSystemException("a.pdf", null, "Read-only file system")));
    }

    private Path pdf(int year) throws IOException {
        var file = folder.resolve(year + ".pdf");
        Files.writeString(file, "%PDF-");
        var moment = LocalDateTime.of(year, 10, 10, 14, 2).atZone(ZoneId.systemDefault());
        Files.setLastModifiedTime(file, FileTime.from(moment.toInstant()));
        return file;
    }
}
