package org.rapporteur.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Both examples, composed by the distribution and read back.
final class ExamplesIT {
    @TempDir static Path folder;

    private static Path meeting;
    private static Path call;
    private static String meetingText;
    private static String callText;

    @BeforeAll
    static void compose() {
        meeting = folder.resolve("meeting.pdf");
        call = folder.resolve("call.pdf");
        compose("2017-bpf-cybersecurity-v", meeting);
        compose("2024-bpf-call", call);
        meetingText = PdfText.flowing(meeting);
        callText = PdfText.flowing(call);
    }

    private static void compose(String example, Path pdf) {
        var run =
                Distribution.run(
                        Distribution.root(),
                        "compose",
                        "examples/" + example,
                        "-o",
                        pdf.toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().contains("wrote " + pdf), run.err());
        assertTrue(run.err().contains("0 errors, 0 warnings"), run.err());
    }

    @Test
    void the_meeting_names_all_participants_with_their_roles() {
        var missing = new ArrayList<String>();
        for (var row : rows("data/participants.csv")) {
            var cells = row.split(",", -1);
            var printed = cells[1].isEmpty() ? cells[0] : cells[0] + " (" + cells[1] + ")";
            if (!meetingText.contains(printed)) {
                missing.add(printed);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(meetingText.contains("28 participants"));
    }

    @Test
    void the_meeting_lists_27_submissions_and_a_table_of_25_contributions() {
        var list = between("Annex II", "Annex III");
        assertEquals(27, counted(list, "(?<= |^)\\d{1,2} (?=(Mr|Ms|Dr|United))"));
        var table = between("Annex III", "Annex IV");
        assertTrue(
                table.contains(
                        "7 Ms. Anita Sohan / Commonwealth Telecommunications Organisation (CTO) IGO"
                                + " --- Organization"),
                table);
        assertTrue(table.contains("23 Ms. Raquel Gatto / ISOC [Additional Report]"), table);
        assertTrue(
                table.contains("25 Mr. Arzak Khan / Internet Policy Observatory Pakistan"), table);
    }

    @Test
    void the_meeting_counts_what_the_table_holds() {
        for (var group :
                List.of(
                        "APG (Asia Pacific Group) – 8",
                        "AFG (African Group) – 5",
                        "GRULAC (Group of Latin America and Caribbean Countries) – 5",
                        "WEOG (Western European and Others Group) – 5",
                        "EEG (Eastern European Group) – 0",
                        "not applicable – 2",
                        "Civil Society 10 (40 %)",
                        "Technical Community 5 (20 %)",
                        "Multistakeholder 4 (16 %)",
                        "Private Sector 3 (12 %)",
                        "IGO 2 (8 %)",
                        "Government 1 (4 %)",
                        "Organization 19 (76 %)",
                        "Individual 6 (24 %)")) {
            assertTrue(
                    meetingText.contains(group.replace(" %", "\u00A0%"))
                            || meetingText.contains(group),
                    group + "\n" + meetingText);
        }
    }

    @Test
    void the_meeting_shows_all_50_words_with_their_counts_in_alphabetical_order() {
        var shown = new ArrayList<String>();
        var matcher =
                Pattern.compile("([a-z]+) \\((\\d+)\\)")
                        .matcher(meetingText.substring(meetingText.lastIndexOf("abuse (25)")));
        while (matcher.find()) {
            shown.add(matcher.group(1) + "," + matcher.group(2));
        }
        assertEquals(rows("data/words.csv"), shown);
    }

    @Test
    void the_meeting_reads_in_order() {
        assertInOrder(
                meetingText,
                "INTERNET GOVERNANCE FORUM",
                "Best Practice Forum on Cybersecurity",
                "Virtual Meeting V, Summary Report",
                "11 October 2017",
                "1. The Best Practice Forum",
                "2. At the start",
                "6. The group settled",
                "Annex I",
                "Participants List",
                "Markus Kummer (Facilitator)",
                "Annex II",
                "BPF Contributions as of 27 October 2017",
                "Annex III",
                "BPF Contributions Overview",
                "Table 1",
                "Figure 1",
                "Annex IV",
                "Contributions Word Cloud");
    }

    @Test
    void the_meeting_binds_its_figures() {
        assertTrue(
                meetingText.contains("held the fifth of its virtual meetings on 11 October 2017"));
        assertTrue(meetingText.contains("Now there are 25, against 17 last year"));
        assertTrue(meetingText.contains("the list in Annex II had grown to 27"));
        assertTrue(
                meetingText.contains("8 of 25 (32\u00A0%)")
                        || meetingText.contains("8 of 25 (32 %)"));
    }

    @Test
    void the_page_counts_are_sane() {
        assertTrue(PdfText.pages(meeting) >= 5 && PdfText.pages(meeting) <= 9);
        assertTrue(PdfText.pages(call) >= 2 && PdfText.pages(call) <= 3);
        assertTrue(meetingText.contains("3 / " + PdfText.pages(meeting)));
    }

    @Test
    void the_call_restarts_its_lists_under_each_heading() {
        assertInOrder(
                callText,
                "IGF 2024",
                "Best Practice Forum",
                "Call 20 June 2024",
                "Call Summary",
                "Introduction",
                "1. ",
                "2. ",
                "3. ",
                "1. ",
                "2. ",
                "3. ",
                "4. ",
                "1. ",
                "2. ");
    }

    @Test
    void the_same_folder_gives_the_same_bytes_elsewhere(@TempDir Path elsewhere) throws Exception {
        var copy = Folders.example("2017-bpf-cybersecurity-v", elsewhere);
        var run =
                Distribution.run(
                        elsewhere,
                        List.of(
                                "TZ=Pacific/Kiritimati",
                                "LC_ALL=C",
                                "RAPPORTEUR_JAVA_OPTS=-Duser.language=ar -Duser.country=EG"),
                        "compose",
                        copy.getFileName().toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                -1,
                Files.mismatch(meeting, copy.resolve("2017-bpf-cybersecurity-v.pdf")),
                "the first byte that differs");
    }

    private static List<String> rows(String file) {
        var text =
                Folders.read(
                        Distribution.root()
                                .resolve("examples/2017-bpf-cybersecurity-v")
                                .resolve(file));
        return text.lines().skip(1).filter(line -> !line.isBlank()).toList();
    }

    private static String between(String from, String to) {
        int start = meetingText.lastIndexOf(from + " ") < 0 ? 0 : heading(from);
        return meetingText.substring(start, heading(to));
    }

    /// Where the annex itself starts: its label in front of its title.
    private static int heading(String label) {
        return meetingText.lastIndexOf(
                label.equals("Annex II")
                        ? "BPF Contributions as of"
                        : label.equals("Annex III")
                                ? "BPF Contributions Overview"
                                : "Contributions Word Cloud");
    }

    private static long counted(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (var part : parts) {
            int at =
                    text.toLowerCase(java.util.Locale.ROOT)
                            .indexOf(part.toLowerCase(java.util.Locale.ROOT), from);
            assertTrue(at >= 0, "\"" + part + "\" does not follow in:\n" + text.substring(from));
            from = at + part.length();
        }
    }
}
